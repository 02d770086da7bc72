import { useState } from 'react'
import { View } from '@tarojs/components'
import { ticketLimit } from '@domain/ticket/record/ticket'
import type { FillProps } from '@/services/claim/part-view'
import type { PhotoPlace } from '@/services/photos/photo'
import { photoButtons } from '@/services/photos/photo-source'
import { openPage } from '@/services/routes/routes'
import { uploadStore } from '@/services/uploads/upload-store'
import { useFiles } from '@/services/uploads/use-files'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { ErrorLine } from '@/ui/inputs/error-line'
import { PhotoButtons } from '@/ui/photos/photo-buttons'
import { sentenceFor } from '../draft/form-problems'
import { ticketName } from '../draft/ticket-places'
import { takeRemoved } from '../draft/removed-tickets'
import { removeTicket } from '../draft/ticket-draft'
import { FieldPlace } from '../form/field-place'
import { scrollToField } from '../form/scroll-to-field'
import { photographTickets } from '../photos/add-photos'
import { readPhotos } from '../photos/photo-readings'
import { removePhotosLater } from '../photos/photo-removal'
import { photosOfTicket } from '../photos/photo-view'
import { dropUploadsOf, retryUpload } from '../photos/upload-queue'
import { useReadings } from '../photos/use-readings'
import { TicketCard } from './ticket-card'
import { isWithheld } from './ticket-words'

type Props = Pick<FillProps<'tickets'>, 'claim' | 'content' | 'decision' | 'flags' | 'problems' | 'today'>

/** The tickets on the form: photographing them, and a card each. */
export function TicketsFill({ claim, content: tickets, decision, flags, problems, today }: Props) {
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const fileOf = useFiles(
    claim.id,
    tickets.flatMap((ticket) => ticket.photoIds),
  )

  const readingOf = useReadings()
  const take = (place: PhotoPlace) => void photographTickets(place, scrollToField).then(setLeftOut)
  const remove = (ticketId: string) => {
    const undo = removeTicket(ticketId)
    const timer = setTimeout(() => {
      dropUploadsOf(ticketId)
      removePhotosLater(takeRemoved(ticketId)?.photoIds ?? [])
    }, 9_000)
    showToast(`${ticketName(tickets, ticketId)}删掉了`, {
      label: '撤销',
      onTap: () => {
        if (!undo()) return showToast(`车票已经满 ${ticketLimit} 张了，放不回去`)
        clearTimeout(timer)
        // A photo that arrived while the ticket was off was not read then.
        void readPhotos(claim.id)
      },
    })
  }
  return (
    <>
      <FieldPlace name="tickets">
        <Card>
          <View>
            把来回长春的车票一张一张拍清楚。火车、长途客车、飞机、轮船都行。12306
            发来的电子发票文件也行。原件留好，要给单位工会看。
          </View>
          <ErrorLine text={sentenceFor(problems, 'tickets')} />
          <PhotoButtons what="车票" buttons={photoButtons} onTake={take} />
          {preparing > 0 && <Notice tone="info">正在处理 {preparing} 张照片，请稍等</Notice>}
        </Card>
      </FieldPlace>
      {leftOut.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      {tickets.map((ticket) => {
        const decided = decision.items.find((item) => item.id === ticket.id)
        const open = problems.find((problem) => problem.field.startsWith(`ticket:${ticket.id}`))
        return (
          decided && (
            <FieldPlace key={ticket.id} name={ticket.id}>
              <TicketCard
                name={ticketName(tickets, ticket.id)}
                ticket={ticket}
                decided={decided}
                photos={photosOfTicket(ticket, uploads, fileOf)}
                flags={flags}
                reading={readingOf(ticket)}
                problem={open && sentenceFor(problems, open.field)}
                today={today}
                withheld={isWithheld(decision, claim.stage)}
                onEdit={() => openPage('ticket', { id: claim.id, ticket: ticket.id })}
                onRemove={() => remove(ticket.id)}
                onRetry={retryUpload}
              />
            </FieldPlace>
          )
        )
      })}
    </>
  )
}
