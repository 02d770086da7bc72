import { useRouter } from '@tarojs/taro'
import { RosterView } from '@contract/roster-views'
import { RosterPage } from '@/features/roster/list/roster-page'

export default function RosterListPage() {
  const { id = '', view } = useRouter().params
  return <RosterPage claimId={id} view={RosterView.safeParse(view).data ?? 'all'} />
}
