import { useRouter } from '@tarojs/taro'
import { ReviewPage } from '@/features/review/claim/review-page'

/** Opened with the claim's id. */
export default function Page() {
  const { id = '' } = useRouter().params
  return <ReviewPage claimId={id} />
}
