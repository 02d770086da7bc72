import { useEffect, useState } from 'react'
import { day, type Day } from '@domain/calendar/day'
import { isSameWay } from '@domain/ticket/record/same-ticket'
import { tripDirectionNames, tripDirections, type Ticket } from '@domain/ticket/record/ticket'
import { dayWords } from '@/services/words/day-words'
import { Card } from '@/ui/display/card'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { DayPicker } from '@/ui/sheets/day-picker'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Row } from '@/ui/display/row'
import { FareField } from './fare-field'
import { FieldDoubtLine } from './field-doubt-line'
import type { FieldDoubt } from '../photos/field-doubts'
import { letGo, takeInHand, type WrittenField } from '../draft/field-in-hand'
import { FieldPlace } from '../form/field-place'
import { ticketFieldLabels, type TicketField } from '../draft/ticket-places'
import { KindChoice } from './kind-choice'
import { prefilledWay } from './ticket-prefill'
import type { TicketReadingState } from '../photos/use-readings'

interface Props {
  ticket: Ticket
  others: readonly Ticket[]
  /** Of the employer: the place of work. */
  district: string | null
  today: Day
  reading: TicketReadingState
  errorOf: (field: TicketField) => string | undefined
  onChange: (changes: Partial<Ticket>) => void
}

const directions = tripDirections.map((value) => ({ value, label: tripDirectionNames[value] }))

/** The questions about one ticket. Values come in and changes go out: who fills them first does not matter here. */
export function TicketFields({ ticket, others, district, today, reading, errorOf, onChange }: Props) {
  const [choosingDay, setChoosingDay] = useState(false)
  const { doubts, onLooked } = reading
  const doubtOf = (field: FieldDoubt['field']) => (
    <FieldDoubtLine doubts={doubts} field={field} onLooked={onLooked} />
  )
  /** Who changes a field has looked at it. */
  const changed = (field: FieldDoubt['field'], changes: Partial<Ticket>) => {
    if (doubts.some((doubt) => doubt.field === field)) onLooked(field)
    onChange(changes)
  }
  const asksDeparture = others.some((other) => other.id !== ticket.id && isSameWay(other, ticket))
  // A page that is left says nothing of the field that was being written in.
  useEffect(() => letGo, [])
  const hand = (field: WrittenField) => ({
    onFocus: () => takeInHand({ ticketId: ticket.id, field }),
    onBlur: letGo,
  })
  return (
    <>
      <Card>
        <FieldPlace name="kind">
          <KindChoice value={ticket.kind} error={errorOf('kind')} onChange={(kind) => onChange({ kind })} />
        </FieldPlace>
      </Card>
      <Card>
        <FieldPlace name="direction">
          <ChoiceList
            label={ticketFieldLabels.direction}
            showLabel
            choices={directions}
            value={ticket.direction ?? undefined}
            error={errorOf('direction')}
            onChange={(direction) => onChange(prefilledWay(ticket, direction, others, district))}
          />
        </FieldPlace>
      </Card>
      <Card>
        <FieldPlace name="day">
          <Row
            icon="calendar"
            label={ticketFieldLabels.day}
            value={ticket.day ? dayWords(ticket.day, today) : '请选择'}
            onTap={() => setChoosingDay(true)}
          />
          <ErrorLine text={errorOf('day')} />
          {doubtOf('day')}
        </FieldPlace>
        <FieldPlace name="fare">
          <FareField
            fare={ticket.fare}
            error={errorOf('fare')}
            onChange={(fare) => changed('fare', { fare })}
            {...hand('fare')}
          />
          {doubtOf('fare')}
        </FieldPlace>
        <FieldPlace name="from">
          <Field
            label={ticketFieldLabels.from}
            value={ticket.from}
            error={errorOf('from')}
            maxLength={30}
            onChange={(from) => changed('from', { from })}
            {...hand('from')}
          />
          {doubtOf('from')}
        </FieldPlace>
        <FieldPlace name="to">
          <Field
            label={ticketFieldLabels.to}
            value={ticket.to}
            error={errorOf('to')}
            maxLength={30}
            onChange={(to) => changed('to', { to })}
            {...hand('to')}
          />
          {doubtOf('to')}
        </FieldPlace>
        {asksDeparture && (
          <FieldPlace name="departure">
            <Field
              label="车次、航班或开车时间"
              optional
              hint="同一天同一趟路有两张票，靠它分清是不是两趟"
              value={ticket.departure ?? ''}
              maxLength={20}
              onChange={(departure) => onChange({ departure })}
            />
          </FieldPlace>
        )}
        <Field
          label="车票号"
          optional
          hint="票上的一串号码，写了核对更快"
          value={ticket.number}
          maxLength={40}
          onChange={(number) => changed('number', { number })}
          {...hand('number')}
        />
        {doubtOf('number')}
      </Card>
      <DayPicker
        open={choosingDay}
        title={ticketFieldLabels.day}
        value={ticket.day ?? undefined}
        max={today}
        today={today}
        onChoose={(chosen) => changed('day', { day: day(chosen) })}
        onClose={() => setChoosingDay(false)}
      />
    </>
  )
}
