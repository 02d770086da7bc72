import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { AmountCard } from './amount-card'
import { ApplicantCard } from './applicant-card'
import { DecisionTrouble } from '../deciding/decision-trouble'
import { HeldNotice } from './held-notice'
import { OutcomeCard } from '../deciding/outcome-card'
import { PlaceNotice } from './place-notice'
import { loadQueue } from '../queue/queue-store'
import { RefusalCard } from './refusal-card'
import { SecondReadingNotice } from '../deciding/second-reading-notice'
import { staffSentences } from '../words/staff-sentences'
import { TicketsSection } from '../tickets/tickets-section'
import type { Review } from '../deciding/use-review'
import './review-claim.scss'

interface Props {
  review: Review
  today: Day
}

/** The claim itself: amount, person and tickets; after a decision what was sent. */
export function ReviewClaim({ review, today }: Props) {
  const { view, live, trouble, outcome, progress, mayDecide, reopen } = review
  if (outcome && view && live) return <OutcomeCard view={view} live={live} outcome={outcome} />
  if (!view || !live) {
    if (!trouble) return <LoadingSkeleton cards={3} lines={4} />
    const { happened, whatToDo } = staffSentences(trouble)
    return <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, reopen)} />
  }
  const settled = () => {
    reopen()
    void loadQueue()
  }
  return (
    <View className="review-claim">
      {trouble && <DecisionTrouble trouble={trouble} onReopen={reopen} />}
      <HeldNotice view={view} today={today} onReopen={reopen} />
      <SecondReadingNotice view={view} />
      <PlaceNotice view={view} today={today} mayDecide={mayDecide} onSettled={settled} />
      <AmountCard view={view} live={live} today={today} />
      <RefusalCard view={view} />
      <ApplicantCard
        view={view}
        onReveal={() => review.showSheet('identity')}
        identityConfirmed={progress.identityConfirmed}
        onIdentity={mayDecide ? (identityConfirmed) => progress.change({ identityConfirmed }) : undefined}
      />
      <TicketsSection
        view={view}
        live={live}
        today={today}
        originalsSeen={mayDecide ? progress.originalsSeen : view.originalsSeen}
        onOriginal={mayDecide ? progress.toggleOriginal : undefined}
        choice={mayDecide ? progress.ticketChoice : view.ticketChoice}
        onSay={mayDecide ? (id, said) => progress.sayOfTicket(live.applied.items, id, said) : undefined}
      />
      {mayDecide && (
        <Button look="text" block icon="people" onTap={() => review.showSheet('handOver')}>
          交给同事办
        </Button>
      )}
    </View>
  )
}
