import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'

export type OpenInvitation = CallOutput<'list-invitations'>['invitations'][number]

/** Invitations into an organisation that nobody has used yet. */
export function useInvitations(organisationId: string) {
  const { answer, trouble, again } = useAnswer(organisationId, () =>
    call('list-invitations', { organisationId }),
  )
  return { invitations: answer?.invitations ?? [], trouble, load: again }
}
