import { Day } from '../calendar/day'
import { centsFromYuan } from '../money'
import { bandOf, numberFields, type DocumentKind, type FieldName, type TicketReading } from './record/reading'
import { blankTicket, type Ticket, type TicketKind } from './record/ticket'
import { tripDirectionOf } from './places/trip-direction'

const kindOf: Record<DocumentKind, TicketKind | null> = {
  paperTrain: 'train',
  railInvoice: 'train',
  railSlip: 'train',
  railOrder: 'train',
  coach: 'coach',
  airItinerary: 'flight',
  ferry: 'ferry',
  taxi: 'taxi',
  rideHailing: 'rideHailing',
  fuel: 'ownCar',
  toll: 'ownCar',
  parking: 'ownCar',
  refund: 'refundFee',
  unknown: null,
}

/**
 * A reading as a ticket would be entered. What is no ticket, or was not travelled with, fills nothing in. Fields that are too unsure to show stay empty, so that the worker types them; a
 * doubtful one is filled in and marked by the phone (`bandOf`). `district` is the one of the claimant's employer.
 */
export function suggestTicket(
  { kind, fields, reason }: Pick<TicketReading, 'kind' | 'fields' | 'reason'>,
  register: string | null,
  district: string | null = null,
): Omit<Ticket, 'id' | 'photoIds'> {
  if (reason === 'notATicket' || reason === 'notTravelled') return blankTicket
  const shown = (name: FieldName): string => {
    const field = fields[name]
    return field && bandOf(field) !== 'type' ? field.value : ''
  }
  const [from, to] = [shown('from').slice(0, 30), shown('to').slice(0, 30)]
  const day = Day.safeParse(shown('date'))
  const number = numberFields.map(shown).find((value) => value !== '') ?? ''
  return {
    kind: kindOf[kind],
    direction: from === '' || to === '' ? null : tripDirectionOf(from, to, register, district),
    day: day.success ? day.data : null,
    from,
    to,
    fare: centsFromYuan(shown('price')),
    number: number.slice(0, 40),
  }
}
