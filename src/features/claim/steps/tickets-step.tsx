import { useState } from 'react'
import { View } from '@tarojs/components'
import { ticketLimit } from '@domain/ticket/record/ticket'
import type { PhotoPlace } from '@/services/photos/photo'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { photographTickets } from '../photos/add-photos'
import { AmountCard } from '../tickets/amount-card'
import { FieldPlace } from '../form/field-place'
import { sentenceFor } from '../draft/form-problems'
import { ticketName } from '../draft/form-steps'
import { PhotoButtons } from '../photos/photo-buttons'
import { readPhotos } from '../photos/photo-readings'
import { removePhotosLater } from '../photos/photo-removal'
import { photosOfTicket } from '../photos/photo-view'
import { takeRemoved } from '../draft/removed-tickets'
import { scrollToField } from '../form/scroll-to-field'
import { StepAction } from '../form/step-action'
import type { StepProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { TicketCard } from '../tickets/ticket-card'
import { isWithheld } from '../tickets/ticket-words'
import { removeTicket } from '../draft/ticket-draft'
import { dropUploadsOf, retryUpload } from '../photos/upload-queue'
import { uploadStore } from '../photos/upload-store'
import { useReadings } from '../photos/use-readings'
import { usePhotoFiles } from '../photos/use-photo-files'
import { useStepProblems } from '../form/use-step-problems'

/** Step 3: the tickets, and what they come to. */
export function TicketsStep({ form, goTo, field }: StepProps) {
  const { content, claim, decision, flags, problems, today } = form
  const { count, shown, showAll, errorOf } = useStepProblems(form, 'tickets', field)
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const { tickets } = content
  const fileOf = usePhotoFiles(
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
  const action = (
    <StepAction
      count={count}
      shown={shown}
      nextLabel="下一步：核对"
      onNext={() => goTo('review')}
      onShow={showAll}
      onBack={() => goTo('work')}
    />
  )
  return (
    <StepScreen step="tickets" action={action}>
      <AmountCard decision={decision} lead="您可能领到" prospective />
      <FieldPlace name="tickets">
        <Card>
          <View>
            把来回长春的车票一张一张拍清楚。火车、长途客车、飞机、轮船都行。12306
            发来的电子发票文件也行。原件留好，要给单位工会看。
          </View>
          <ErrorLine text={errorOf('tickets')} />
          <PhotoButtons what="车票" onTake={take} />
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
                problem={shown && open ? sentenceFor(problems, open.field) : undefined}
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
    </StepScreen>
  )
}
