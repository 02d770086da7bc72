import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'

export type Colleague = CallOutput<'list-grants'>['grants'][number]

/** Who holds a role in an organisation. */
export function useColleagues(organisationId: string) {
  const { answer, trouble, again } = useAnswer(organisationId, () => call('list-grants', { organisationId }))
  return { colleagues: answer?.grants ?? null, trouble, load: again }
}
