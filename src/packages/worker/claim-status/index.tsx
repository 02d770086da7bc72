import { useRouter } from '@tarojs/taro'
import { ClaimStatus } from '@/features/claim/status/claim-status'

export default function ClaimStatusPage() {
  const { id = '', done } = useRouter().params
  return <ClaimStatus claimId={id} justDone={done === '1'} />
}
