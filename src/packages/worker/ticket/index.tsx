import { useRouter } from '@tarojs/taro'
import { TicketEditor } from '@/features/claim/tickets/ticket-editor'

export default function TicketPage() {
  const { id = '', ticket = '' } = useRouter().params
  return <TicketEditor claimId={id} ticketId={ticket} />
}
