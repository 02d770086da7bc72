import { useRouter } from '@tarojs/taro'
import { ClaimStatus } from '@/features/claim/claim-status'
import { DemoBanner } from '@/features/demo/demo-banner'

export default function ClaimStatusPage() {
  const { id = '', done } = useRouter().params
  return <ClaimStatus claimId={id} justDone={done === '1'} banner={<DemoBanner />} />
}
