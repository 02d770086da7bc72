import type { CheckProps } from '@/services/claim/part-view'
import { uploadStore } from '@/services/uploads/upload-store'
import { useFiles } from '@/services/uploads/use-files'
import { sentenceOf } from '../draft/form-problems'
import { ticketName } from '../draft/ticket-places'
import { photosOfTicket } from '../photos/photo-view'
import { TicketCard } from './ticket-card'
import { isWithheld } from './ticket-words'

/** The tickets once more before they are handed in. */
export function TicketsCheck(props: CheckProps<'tickets'>) {
  const { claim, content: tickets, decision, flags, problems, today } = props
  const uploads = uploadStore((state) => state.uploads)
  const fileOf = useFiles(
    claim.id,
    tickets.flatMap((ticket) => ticket.photoIds),
  )
  return (
    <>
      {tickets.map((ticket) => {
        const decided = decision.items.find((item) => item.id === ticket.id)
        const open = problems.find(({ field }) => field.startsWith(`ticket:${ticket.id}`))
        return (
          decided && (
            <TicketCard
              key={ticket.id}
              name={ticketName(tickets, ticket.id)}
              ticket={ticket}
              decided={decided}
              photos={photosOfTicket(ticket, uploads, fileOf)}
              flags={flags}
              problem={open && sentenceOf(open)}
              today={today}
              withheld={isWithheld(decision, claim.stage)}
            />
          )
        )
      })}
    </>
  )
}
