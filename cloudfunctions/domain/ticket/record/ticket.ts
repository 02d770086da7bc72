import '../../zod-setup'
import * as z from 'zod/mini'
import { Cents } from '../../money'
import { Day } from '../../calendar/day'

/** What a ticket is for. The last four are no public transport tickets and never count (000 五（一）). */
export const ticketKinds = [
  'train',
  'coach',
  'flight',
  'ferry',
  'taxi',
  'rideHailing',
  'ownCar',
  'refundFee',
] as const
export const TicketKind = z.enum(ticketKinds)
export type TicketKind = z.infer<typeof TicketKind>

export const ticketKindNames: Record<TicketKind, string> = {
  train: '火车、高铁',
  coach: '长途客车',
  flight: '飞机',
  ferry: '轮船',
  taxi: '出租车',
  rideHailing: '网约车',
  ownCar: '自己开车（油费、过路费）',
  refundFee: '退票费',
}

/** Which way the trip went: home to work, work back home, or neither. */
export const tripDirections = ['toWork', 'toHome', 'other'] as const
export const TripDirection = z.enum(tripDirections)
export type TripDirection = z.infer<typeof TripDirection>

export const tripDirectionNames: Record<TripDirection, string> = {
  toWork: '从老家来长春',
  toHome: '从长春回老家',
  other: '去别的地方',
}

const place = z.string().check(z.trim(), z.maxLength(30))

/** The most that a phone lets people type, 9,999,999.99 yuan: a claim full of such tickets still adds up. */
const largestFare = 9_999_999_99

/** Most photos of one ticket: front, back, and the receipt. */
export const photosOfOneTicket = 4

/** A ticket as the worker enters it. Empty fields are null until they are known. Ids are made on the phone. */
export const Ticket = z.object({
  id: z.string().check(z.regex(/^t[0-9a-z]{6,20}$/)),
  kind: z.nullable(TicketKind),
  direction: z.nullable(TripDirection),
  day: z.nullable(Day),
  from: place,
  to: place,
  /** Train, flight or hour, as printed: two trips of one day and way are told apart by it. Older tickets have none. */
  departure: z.optional(z.string().check(z.trim(), z.maxLength(20))),
  fare: z.nullable(Cents.check(z.maximum(largestFare))),
  number: z.string().check(z.trim(), z.maxLength(40)),
  photoIds: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(photosOfOneTicket)),
})
export type Ticket = z.infer<typeof Ticket>

/** Most tickets on one claim: a round trip with changes fits many times over. */
export const ticketLimit = 12

/** A ticket's number for comparison: upper case, letters and digits only. Null when it is too short to tell tickets apart. */
export function comparableNumber(number: string): string | null {
  const plain = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return plain.length >= 6 ? plain : null
}

/** A ticket of which nothing is known yet, but for its id and photos. */
export const blankTicket: Omit<Ticket, 'id' | 'photoIds'> = {
  kind: null,
  direction: null,
  day: null,
  from: '',
  to: '',
  fare: null,
  number: '',
}
