import { useRouter } from '@tarojs/taro'
import { EnterpriseReview } from '@/features/enterprise/enterprise-review'

export default function EnterpriseReviewPage() {
  const { id = '' } = useRouter().params
  return <EnterpriseReview applicationId={id} />
}
