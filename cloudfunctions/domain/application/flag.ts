import '../zod-setup'
import * as z from 'zod/mini'
import { registerDiffersFromIdNumber } from '../person/region'
import { conditionsOf } from '../policy/conditions-of'
import type { Measure } from '../policy/measure'
import { comparableNumber, type Ticket } from '../ticket/ticket'
import type { ClaimContent } from './draft'

/** Something a reviewer should look at. Never a "no" by itself. */
export const flagKinds = [
  'ticketNumberUsed',
  'ticketNumberTwice',
  'sameTripTwice',
  'samePhotoUsed',
  'registerDiffersFromIdNumber',
  'earlierClaim',
  'cardCheckDigit',
] as const
export const FlagKind = z.enum(flagKinds)
export type FlagKind = z.infer<typeof FlagKind>

/** `ticketId` says which ticket, when it is about one. */
export const Flag = z.object({ kind: FlagKind, ticketId: z.optional(z.string()) })
export type Flag = z.infer<typeof Flag>

/**
 * Flags that the claim's own content raises, under the measure it is for. Flags about other claims are added where those can
 * be looked up.
 */
export const flagsOfContent = (
  content: Pick<ClaimContent, 'householdRegister' | 'idNumber' | 'tickets'>,
  measure: Measure,
): Flag[] => [
  ...flagsOfNumbers(content.tickets),
  ...flagsOfTrips(content.tickets),
  ...flagsOfRegister(content, measure),
]

/** Regions that a condition of the measure wants the register to be outside of. */
const regionsToBeOutside = (measure: Measure): string[] =>
  conditionsOf(measure).flatMap((condition) =>
    condition.kind === 'outsideRegions' && condition.fact === 'householdRegister' ? condition.prefixes : [],
  )

function flagsOfRegister(
  { householdRegister, idNumber }: Pick<ClaimContent, 'householdRegister' | 'idNumber'>,
  measure: Measure,
): Flag[] {
  if (householdRegister === null || idNumber.length !== 18) return []
  return registerDiffersFromIdNumber(householdRegister, idNumber, regionsToBeOutside(measure))
    ? [{ kind: 'registerDiffersFromIdNumber' }]
    : []
}

/** Each ticket whose number an earlier ticket of the claim has: one ticket entered twice would be paid twice. */
function flagsOfNumbers(tickets: readonly Ticket[]): Flag[] {
  const numbers = tickets.map((ticket) => comparableNumber(ticket.number))
  return tickets.flatMap((ticket, index): Flag[] => {
    const number = numbers[index] ?? null
    return number !== null && numbers.indexOf(number) < index
      ? [{ kind: 'ticketNumberTwice', ticketId: ticket.id }]
      : []
  })
}

/** Each ticket of the same day and way as an earlier one, under another number: a paper ticket and its electronic invoice. */
function flagsOfTrips(tickets: readonly Ticket[]): Flag[] {
  return tickets.flatMap((ticket, index): Flag[] =>
    tickets.slice(0, index).some((earlier) => isSameTrip(earlier, ticket))
      ? [{ kind: 'sameTripTwice', ticketId: ticket.id }]
      : [],
  )
}

const isSameTrip = (one: Ticket, other: Ticket): boolean =>
  one.day !== null &&
  one.day === other.day &&
  one.kind === other.kind &&
  one.from !== '' &&
  one.from === other.from &&
  one.to === other.to &&
  // With one number it is the other flag's case.
  (comparableNumber(one.number) === null || comparableNumber(one.number) !== comparableNumber(other.number))
