import { useRouter } from '@tarojs/taro'
import { RosterView } from '@contract/roster-views'
import { RosterScreen } from '@/features/roster-review/roster-screen'

/** Opened with the claim's id, and what of its roster is shown first. */
export default function Page() {
  const { id = '', view } = useRouter().params
  const first = RosterView.safeParse(view)
  return <RosterScreen claimId={id} first={first.success ? first.data : 'all'} />
}
