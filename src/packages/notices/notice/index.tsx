import { useRouter } from '@tarojs/taro'
import { NoticeScreen } from '@/features/notices/notice-screen'

export default function NoticePage() {
  const { id = '' } = useRouter().params
  return <NoticeScreen noticeId={id} />
}
