import type { ClaimView } from '@contract/views'
import { takesTickets } from '@domain/roster/row-tickets'
import { call } from '@/services/calls/call'
import { todayOf, useSession } from '@/services/calls/session'
import { useAnswer } from '@/services/calls/use-answer'
import { isEditable } from '@/services/procedure/place'
import { goBack } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { sentencesOf } from '@/services/words/error-sentences'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { rosterOf } from './place-ticket'
import { ReadingConsent } from './reading-consent'
import { TicketDesk } from './ticket-desk'

interface Props {
  claimId: string
  /** What of the claim is not sent yet is sent first. */
  before: () => Promise<unknown>
}

const title = '员工自己买的票'

/** Tickets that persons of a roster bought: photographed all together, each put to its person. */
export function RowTickets({ claimId, before }: Props) {
  const { session } = useSession()
  const {
    answer: claim,
    trouble,
    again,
  } = useAnswer<ClaimView>(claimId, async () => {
    await before()
    return call('read-claim', { claimId })
  })
  if (!claim && trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    return (
      <Screen title={title}>
        <ErrorState title={happened} advice={whatToDo} {...waysOn(trouble, again)} />
      </Screen>
    )
  }
  if (!claim || !session)
    return (
      <Screen title={title}>
        <LoadingSkeleton cards={2} />
      </Screen>
    )
  const roster = rosterOf(claim)
  if (roster === null || !takesTickets(roster) || !isEditable(claim) || !claim.roster?.rows)
    return (
      <Screen title={title}>
        <EmptyState
          icon="ticket"
          title={isEditable(claim) ? '名册里还没有人' : '申请已经交上去了'}
          text={isEditable(claim) ? '先放好员工名册，再来拍票。' : '退回来要改的时候，才能再放票。'}
        >
          <Button onTap={goBack}>返回</Button>
        </EmptyState>
      </Screen>
    )
  return session.consents.includes('readTicketPhotos') ? (
    <TicketDesk claimId={claimId} roster={roster} today={todayOf(session)} title={title} />
  ) : (
    <ReadingConsent title={title} />
  )
}
