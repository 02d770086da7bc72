import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { PartReviews } from '@/services/claim/part-view'
import { placeOf } from '@/services/procedure/place'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { AmountCard } from './amount-card'
import { ApplicantCard } from './applicant-card'
import { DecisionTrouble } from '../deciding/decision-trouble'
import { HeldNotice } from './held-notice'
import { OutcomeCard } from './outcome-card'
import { PartsSection } from './parts-section'
import { OutputCard } from './output-card'
import { PlaceNotice } from './place-notice'
import { loadQueue, useQueue } from '../queue/queue-store'
import { RefusalCard } from './refusal-card'
import { SecondReadingNotice } from '../deciding/second-reading-notice'
import { staffSentences } from '../words/staff-sentences'
import type { Review } from '../deciding/use-review'
import './review-claim.scss'

interface Props {
  review: Review
  parts: PartReviews
  today: Day
}

/** The claim itself: amount, applicant and parts; after a decision what was sent. */
export function ReviewClaim({ review, parts, today }: Props) {
  const role = useQueue((queue) => queue.role)
  const { view, live, trouble, outcome, progress, mayDecide, reopen } = review
  if (outcome && view && live) return <OutcomeCard view={view} live={live} outcome={outcome} />
  if (!view || !live) {
    if (!trouble) return <LoadingSkeleton cards={3} lines={4} />
    const { happened, whatToDo } = staffSentences(trouble, role)
    return <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, reopen)} />
  }
  const { step } = placeOf(view)
  const checksIdentity = step?.kind === 'review' && step.checks.includes('identityConfirmed')
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
        onIdentity={
          mayDecide && checksIdentity
            ? (identityConfirmed) => progress.change({ identityConfirmed })
            : undefined
        }
      />
      <PartsSection review={review} parts={parts} today={today} />
      <OutputCard view={view} />
      {mayDecide && (
        <Button look="text" block icon="people" onTap={() => review.showSheet('handOver')}>
          交给同事办
        </Button>
      )}
    </View>
  )
}
