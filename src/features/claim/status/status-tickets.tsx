import { View } from '@tarojs/components'
import type { ShowProps } from '@/services/claim/part-view'
import { openFile } from '@/services/phone/open-file'
import { Button } from '@/ui/inputs/button'
import { EmptyState } from '@/ui/feedback/empty-state'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import { showToast } from '@/ui/feedback/toast'
import { useState } from 'react'
import { ticketName } from '../draft/ticket-places'
import { photosOfTicket } from '../photos/photo-view'
import { TicketCard } from '../tickets/ticket-card'
import { isWithheld } from '../tickets/ticket-words'
import { useFiles } from '@/services/uploads/use-files'

type Props = Pick<ShowProps<'tickets'>, 'claim' | 'content' | 'decision' | 'flags' | 'today'>

/** The tickets as they were handed in; photos on asking, a tap shows one large. */
export function StatusTickets({ claim, content: tickets, decision, flags, today }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const fileOf = useFiles(
    claim.id,
    tickets.flatMap((ticket) => ticket.photoIds),
  )
  if (tickets.length === 0) return <EmptyState icon="ticket" title="这份申请里还没有车票" />
  return (
    <>
      {tickets.map((ticket) => {
        const decided = decision.items.find((item) => item.id === ticket.id)
        if (!decided) return null
        const name = ticketName(tickets, ticket.id)
        const photos = photosOfTicket(ticket, [], fileOf)
        const shown = open === ticket.id
        return (
          <View key={ticket.id}>
            <TicketCard
              name={name}
              ticket={ticket}
              decided={decided}
              photos={photos}
              flags={flags}
              today={today}
              withheld={isWithheld(decision, claim.stage)}
            />
            <Button
              look="text"
              icon="image"
              label={shown ? `收起${name}的照片` : `看${name}的照片`}
              onTap={() => setOpen(shown ? null : ticket.id)}
            >
              {shown ? '收起照片' : `看照片（${photos.length} 张）`}
            </Button>
            {shown && (
              <PhotoGrid
                label={`${name}照片`}
                photos={photos}
                onOpenFile={(file) => void openFile(file, showToast)}
              />
            )}
          </View>
        )
      })}
    </>
  )
}
