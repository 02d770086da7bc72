import { bandOf, type TicketReading } from './reading'

/** `G1234 08:35` in parts, each null while it is not known. */
type Departure = { number: string | null; hour: string | null }

function partsOf(departure: string): Departure {
  const plain = departure.normalize('NFKC').toUpperCase()
  const [clock = '', hour = '', minute = ''] = /(\d{1,2}):(\d\d)/.exec(plain) ?? []
  const number = plain.replace(clock, '').replace(/[^0-9A-Z]/g, '')
  return { number: number || null, hour: clock ? `${hour.padStart(2, '0')}:${minute}` : null }
}

/** The letter of a train may be left off. */
const isSameNumber = (one: string, other: string): boolean =>
  one === other || one.replace(/^[A-Z]+/, '') === other || other.replace(/^[A-Z]+/, '') === one

/** Whether both are one departure, by train or flight or by the hour; null where nothing is known of both. */
export function leftTogether(one = '', other = ''): boolean | null {
  const [left, right] = [partsOf(one), partsOf(other)]
  const numbers = left.number && right.number ? isSameNumber(left.number, right.number) : null
  const hours = left.hour && right.hour ? left.hour === right.hour : null
  return numbers === null && hours === null ? null : numbers === true || hours === true
}

/** What a reading says surely of the train or flight and its hour: what is misread would make two trips of one. */
export function departureRead({ fields }: Pick<TicketReading, 'fields'>): { departure?: string } {
  const read = [fields.trainNo, fields.time].flatMap((field) =>
    field && bandOf(field) === 'sure' ? [field.value] : [],
  )
  return read.length === 0 ? {} : { departure: read.join(' ').slice(0, 20) }
}
