import { useRouter } from '@tarojs/taro'
import { CharterRiders } from '@/features/charters/charter-riders'
import { saveNow } from '@/features/claim/draft/draft-saving'

export default function CharterRidersPage() {
  const { id = '', charter = '' } = useRouter().params
  return <CharterRiders claimId={id} charterId={charter} before={saveNow} />
}
