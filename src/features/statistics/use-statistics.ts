import type { CallInput } from '@contract/calls'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'

export type Asked = CallInput<'read-statistics'>

/** The figures that are asked for; the ones shown stay until the next are there. */
export function useStatistics({ organisationId, role, span }: Asked) {
  const asked = { organisationId, role, span }
  const { answer, trouble, again } = useAnswer(canonicalJson(asked), () => call('read-statistics', asked), {
    keep: true,
  })
  return { view: answer, trouble, load: again }
}
