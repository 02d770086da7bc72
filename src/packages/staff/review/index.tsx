import { useRouter } from '@tarojs/taro'
import { papersReview } from '@/features/papers/papers-review-view'
import { ReviewPage } from '@/features/review/claim/review-page'
import { chartersReview, rosterReview } from '@/features/roster-review/roster-review-view'
import { ticketsReview } from '@/features/review/tickets/tickets-review'

const parts = {
  tickets: ticketsReview,
  papers: papersReview,
  roster: rosterReview,
  charters: chartersReview,
}

/** Opened with the claim's id. */
export default function Page() {
  const { id = '' } = useRouter().params
  return <ReviewPage claimId={id} parts={parts} />
}
