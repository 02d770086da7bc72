import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { Card } from '@/ui/display/card'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { Screen } from '@/ui/layout/screen'
import { useOnline } from '@/ui/feedback/use-online'
import type { PartReviews } from '@/services/claim/part-view'
import { workAt } from '@/services/procedure/desk-words'
import { goBack, replacePage } from '@/services/routes/routes'
import { todayOf, useSession } from '@/services/calls/session'
import Taro from '@tarojs/taro'
import { Checklist } from './checklist'
import { History } from './history'
import { ReviewActions } from '../deciding/review-actions'
import { ReviewClaim } from './review-claim'
import { ReviewSheets } from '../deciding/review-sheets'
import { useQueue } from '../queue/queue-store'
import { replaceReviewPage } from '../words/staff-pages'
import { useReview } from '../deciding/use-review'

/** Back to the list, also when this page was opened by a link. */
const backToQueue = () => (Taro.getCurrentPages().length > 1 ? goBack() : replacePage('staffQueue'))

/** One claim on a page of its own; a phone has the buttons at the bottom, a monitor beside it. */
export function ReviewPage({ claimId, parts }: { claimId: string; parts: PartReviews }) {
  const { session } = useSession()
  const today = todayOf(session)
  const wide = useWideLayout()
  const online = useOnline()
  const review = useReview(claimId, today)
  const { view, live, outcome } = review
  const role = useQueue((queue) => queue.role)
  const title = `${workAt(view?.role ?? role)}申请`
  const actions = view && (
    <ReviewActions
      review={review}
      claimId={claimId}
      today={today}
      onNext={replaceReviewPage}
      onBack={backToQueue}
    />
  )
  const claim = <ReviewClaim review={review} parts={parts} today={today} />
  const rest = view && live && outcome === null && (
    <Checklist view={view} decision={live.applied} today={today} />
  )
  const history = view && outcome === null && <History view={view} today={today} />
  if (wide)
    return (
      <Screen title={title} width="full">
        <OfflineBar offline={!online} text="现在没有网络，连上网才能办。您勾的都还在。" />
        <Columns>
          <Column>
            {claim}
            {history}
          </Column>
          <Column>
            {actions && <Card>{actions}</Card>}
            {rest}
          </Column>
        </Columns>
        <ReviewSheets review={review} />
      </Screen>
    )
  return (
    <Screen title={title} action={actions}>
      <OfflineBar offline={!online} text="现在没有网络，连上网才能办。您勾的都还在。" />
      {claim}
      {rest}
      {history}
      <ReviewSheets review={review} />
    </Screen>
  )
}
