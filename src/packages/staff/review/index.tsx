import { useRouter } from '@tarojs/taro'
import { papersReview } from '@/features/papers/papers-review-view'
import { ReviewPage } from '@/features/review/claim/review-page'
import { ticketsReview } from '@/features/review/tickets/tickets-review'

const parts = { tickets: ticketsReview, papers: papersReview }

/** Opened with the claim's id. */
export default function Page() {
  const { id = '' } = useRouter().params
  return <ReviewPage claimId={id} parts={parts} />
}
