import { useRouter } from '@tarojs/taro'
import { ClaimFlow } from '@/features/claim/steps/claim-flow'

export default function ClaimPage() {
  const { id } = useRouter().params
  return <ClaimFlow claimId={id ?? null} />
}
