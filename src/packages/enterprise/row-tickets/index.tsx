import { useRouter } from '@tarojs/taro'
import { saveNow } from '@/features/claim/draft/draft-saving'
import { RowTickets } from '@/features/row-tickets/row-tickets'

export default function RowTicketsPage() {
  const { id = '' } = useRouter().params
  return <RowTickets claimId={id} before={saveNow} />
}
