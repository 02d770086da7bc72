import { leftTogether } from './departure'
import { comparableNumber, type Ticket } from './ticket'
import type { Doubt } from './reading'

/** A ticket by what is printed on it: as entered, or as it was read off its photo. */
export type PrintedTicket = Omit<Ticket, 'id' | 'photoIds' | 'direction'>
export type PrintedField = keyof PrintedTicket

const station = (name: string) => name.replace(/站$/, '')

/** Each field in a form in which entered and read can be compared; null while it is empty. */
const comparable: { [F in PrintedField]: (ticket: PrintedTicket) => string | number | null } = {
  kind: ({ kind }) => kind,
  day: ({ day }) => day,
  from: ({ from }) => station(from) || null,
  to: ({ to }) => station(to) || null,
  fare: ({ fare }) => fare,
  departure: ({ departure }) => departure || null,
  number: ({ number }) => comparableNumber(number),
}
const fields = Object.keys(comparable) as PrintedField[]

/** Fields that were read and are not what was entered. What could not be read is not compared, nor a departure left empty. */
export const fieldsNotAsRead = (entered: PrintedTicket, read: PrintedTicket): PrintedField[] =>
  fields.filter((field) => {
    const [found, given] = [comparable[field](read), comparable[field](entered)]
    if (field === 'departure') return leftTogether(entered.departure, read.departure) === false
    return found !== null && found !== given
  })

/** Doubts of a reading that are for a reviewer; the others were for the worker, who has looked the fields over since. */
export const reviewerDoubts = [
  'nameDiffers',
  'idDiffers',
  'serialDiffersFromCode',
  'reissued',
  'invoiceYearOdd',
  'sumsDiffer',
  'numberUsed',
  'sentBefore',
  'notATicket',
  'notTravelled',
] as const satisfies readonly Doubt[]
export type ReviewerDoubt = (typeof reviewerDoubts)[number]

/** The doubts among these that a reviewer is told, each once. */
export const doubtsForReviewer = (doubts: readonly Doubt[]): ReviewerDoubt[] =>
  reviewerDoubts.filter((doubt) => doubts.includes(doubt))
