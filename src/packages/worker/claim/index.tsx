import { useRouter } from '@tarojs/taro'
import { ClaimFlow } from '@/features/claim/claim-flow'
import { DemoBanner } from '@/features/demo/demo-banner'

export default function ClaimPage() {
  const { id } = useRouter().params
  return <ClaimFlow claimId={id ?? null} banner={<DemoBanner />} />
}
