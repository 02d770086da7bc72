import { useState } from 'react'
import type { PhotoPlace } from '@/services/photos/photo'
import { sentencesOf } from '@/services/words/error-sentences'
import { goBack } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { draftStore, changeTicket } from '../draft/draft-store'
import { openDraft } from '../opening/draft-opening'
import { sentenceFor } from '../draft/form-problems'
import { ticketName } from '../draft/ticket-places'
import { SaveLine } from '../opening/save-line'
import { TicketFields } from './ticket-fields'
import { TicketPhotos } from './ticket-photos'
import { isWithheld, ticketVerdict, ticketWarnings } from './ticket-words'
import { useClaimForm } from '../form/use-claim-form'
import { FieldDoubtLine } from './field-doubt-line'
import { withPhotos } from '../photos/field-doubts'
import { ReadingLine } from './reading-line'
import { useOpenDraft } from '../opening/use-open-draft'
import { useFiles } from '@/services/uploads/use-files'
import { useReadings } from '../photos/use-readings'
import { photographTicket } from '../photos/add-photos'

interface Props {
  claimId: string
  ticketId: string
}

const noPhotos: readonly string[] = []

/** One ticket: its photos and what is printed on it. */
export function TicketEditor({ claimId, ticketId }: Props) {
  useOpenDraft(claimId, true)
  const form = useClaimForm()
  const trouble = draftStore((state) => state.openTrouble)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [showAll, setShowAll] = useState(false)
  const readingOf = useReadings()
  const ticket = form?.content.tickets.find((known) => known.id === ticketId)
  const fileOf = useFiles(claimId, ticket?.photoIds ?? noPhotos)

  if (trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    return (
      <Screen title="填写车票">
        <ErrorState title={happened} advice={whatToDo} {...waysOn(trouble, () => openDraft(claimId))} />
      </Screen>
    )
  }
  if (!form) {
    return (
      <Screen title="填写车票">
        <LoadingSkeleton cards={3} />
      </Screen>
    )
  }
  const { tickets } = form.content
  const decided = form.decision.items.find((item) => item.id === ticketId)
  if (!ticket || !decided) {
    return (
      <Screen title="填写车票">
        <EmptyState icon="ticket" title="这张票已经删掉了" text="请回去看看别的票。">
          <Button look="primary" onTap={goBack}>
            回到车票
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  const name = ticketName(tickets, ticketId)
  const warnings = ticketWarnings(form.flags, ticketId, decided)
  const verdict = ticketVerdict(ticket, decided, {
    withheld: isWithheld(form.decision, form.claim.stage),
    doubted: warnings.length > 0,
  })
  const state = readingOf(ticket)
  const reading = { ...state, doubts: withPhotos(state.doubts, fileOf) }
  const open = form.problems.filter(({ field }) => field.startsWith(`ticket:${ticketId}.`)).length
  const done = () => (open > 0 && !showAll ? setShowAll(true) : goBack())
  const take = (place: PhotoPlace, room: number) =>
    void photographTicket(ticketId, place, room).then(setLeftOut)
  return (
    <Screen
      title={`填写${name}`}
      action={
        <Button look="primary" block onTap={done}>
          {open > 0 && showAll ? `先这样（还差 ${open} 处）` : '填好了，回到车票'}
        </Button>
      }
    >
      <SaveLine />
      <TicketPhotos claimId={claimId} ticket={ticket} name={name} fileOf={fileOf} onTake={take} />
      {leftOut.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      <ReadingLine state={{ ...reading, doubts: [] }} complete={verdict.state !== 'incomplete'} steady />
      <FieldDoubtLine doubts={reading.doubts} field="whole" onLooked={reading.onLooked} />
      <TicketFields
        ticket={ticket}
        others={tickets}
        district={form.employer?.district ?? null}
        reading={reading}
        today={form.today}
        errorOf={(field) => (showAll ? sentenceFor(form.problems, `ticket:${ticketId}.${field}`) : undefined)}
        onChange={(changes) => changeTicket(ticketId, changes)}
      />
      {warnings.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      <Card>
        <Notice tone={verdict.state === 'counted' ? 'ok' : verdict.state === 'leftOut' ? 'warn' : 'info'}>
          {verdict.text}
        </Notice>
      </Card>
    </Screen>
  )
}
