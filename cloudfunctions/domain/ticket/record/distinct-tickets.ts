import type { FieldName, ReadFields, TicketReading } from './reading'

/** Numbers that one ticket alone has. */
const ownNumbers: readonly FieldName[] = ['invoiceNo', 'code21', 'ticketNo', 'eticketNo']
const trip: readonly FieldName[] = ['from', 'to', 'date', 'trainNo']
const seatOfTraveller: readonly FieldName[] = ['name', 'idMasked', 'coach', 'seat', 'time', 'price']

const both = (name: FieldName, one: TicketReading, other: TicketReading) => {
  const [left, right] = [one.fields[name]?.value, other.fields[name]?.value]
  return left === undefined || right === undefined ? null : left === right
}

/** Whether two readings are of one ticket: by the first number that both have, else by the trip and whose seat it was. */
export function isSameTicket(one: TicketReading, other: TicketReading): boolean {
  for (const name of ownNumbers) {
    const same = both(name, one, other)
    if (same !== null) return same
  }
  return (
    trip.every((name) => both(name, one, other) === true) &&
    seatOfTraveller.every((name) => both(name, one, other) !== false)
  )
}

/** The first reading with what only the second knows. What a file's structure says stands over what was read. */
export function withFieldsOf(one: TicketReading, other: TicketReading): TicketReading {
  const fields: ReadFields = { ...other.fields }
  for (const [name, field] of Object.entries(one.fields) as [
    FieldName,
    NonNullable<ReadFields[FieldName]>,
  ][]) {
    const there = fields[name]
    const surer = there && field.source !== 'structure' && there.confidence > field.confidence
    if (!surer) fields[name] = field
  }
  const said = other.kind === 'refund' ? other : one
  return { ...one, kind: said.kind, counted: said.counted, reason: said.reason, fields }
}

const isExact = ({ fields }: TicketReading): boolean =>
  Object.values(fields).some(({ source }) => source === 'structure')

/** Each ticket once, however many files or formats it came in, in the order in which they were first read. */
export function distinctTickets(readings: readonly TicketReading[]): TicketReading[] {
  const all: TicketReading[] = []
  for (const reading of readings) {
    const at = all.findIndex((known) => isSameTicket(known, reading))
    const known = all[at]
    if (!known) all.push(reading)
    else
      all[at] =
        isExact(reading) && !isExact(known) ? withFieldsOf(reading, known) : withFieldsOf(known, reading)
  }
  return all
}
