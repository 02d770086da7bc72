import type { Day } from '@domain/calendar/day'
import { placeOf } from '@/services/procedure/place'
import { AfterActions } from './after-actions'
import { AssignUnion } from './assign-union'
import { DecisionTrouble } from './decision-trouble'
import { NoticeActions } from './notice-actions'
import { PassActions } from './pass-actions'
import { RecordActions } from './record-actions'
import { reopenHelps } from '../words/staff-sentences'
import type { Review } from './use-review'
import '../words/review-actions.scss'

interface Props {
  review: Review
  claimId: string
  today: Day
  onNext: (claimId: string) => void
  onBack: () => void
}

/** What an officer can do with a claim, by the kind of its step; afterwards the way on to the next. */
export function ReviewActions({ review, claimId, today, onNext, onBack }: Props) {
  const { view, live, decide, mayDecide, sheet, reopen } = review
  if (!view || !live) return null
  if (!mayDecide)
    return <AfterActions outcome={review.outcome} claimId={claimId} onNext={onNext} onBack={onBack} />
  const { kind } = placeOf(view)
  if (kind === 'finding') return <AssignUnion review={review} />
  const failed = sheet === null ? decide.trouble : null
  if (failed && reopenHelps(failed)) return <DecisionTrouble trouble={failed} onReopen={reopen} />
  const shared = { review, view, failed, today }
  if (kind === 'notice') return <NoticeActions {...shared} />
  if (kind === 'record') return <RecordActions {...shared} />
  return <PassActions {...shared} live={live} />
}
