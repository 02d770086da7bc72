import { useRouter } from '@tarojs/taro'
import { RowPage } from '@/features/roster/row/row-page'

export default function RosterRowPage() {
  const { id = '', row, view } = useRouter().params
  return <RowPage claimId={id} rowId={row ?? null} mending={view === 'bad'} />
}
