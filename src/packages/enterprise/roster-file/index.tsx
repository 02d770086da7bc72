import { useRouter } from '@tarojs/taro'
import { FilePage } from '@/features/roster/file/file-page'

export default function RosterFilePage() {
  const { id = '' } = useRouter().params
  return <FilePage claimId={id} />
}
