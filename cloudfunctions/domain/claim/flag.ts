import '../zod-setup'
import * as z from 'zod/mini'
import { Cents } from '../money'
import { GrantedRole } from '../organisation/role'
import { normaliseIdNumber } from '../person/id-number'
import { registerDiffersFromIdNumber } from '../person/region'
import { conditionsOf } from '../policy/decide/conditions-of'
import type { Measure } from '../policy/pack/measure'
import { charterTwice } from '../roster/charter-problems'
import { isSameNumber, isSameWay, samenessOf } from '../ticket/record/same-ticket'
import type { Ticket } from '../ticket/record/ticket'
import type { Procedure } from '../procedure/procedure'
import { claimantOf } from './claimant'
import type { ClaimContent } from './content'

/** Something a reviewer should look at. Never a "no" by itself. */
export const flagKinds = [
  'ticketNumberUsed',
  'ticketNumberTwice',
  'sameTripTwice',
  'samePhotoUsed',
  'tripInRoster',
  'registerDiffersFromIdNumber',
  'earlierClaim',
  'placeContested',
  'cardCheckDigit',
  'cardShared',
  'amountRaised',
  'originalAdded',
  'rowsFlagged',
  'charterTwice',
] as const
export const FlagKind = z.enum(flagKinds)
export type FlagKind = z.infer<typeof FlagKind>

/**
 * `ticketId` says which ticket, when it is about one, `charterId` which charter; `otherTicketId` on which other one the same number was read. `level` is the
 * role of the office that raised something, `before` and `after` the amounts.
 */
export const Flag = z.object({
  kind: FlagKind,
  ticketId: z.optional(z.string()),
  otherTicketId: z.optional(z.string()),
  charterId: z.optional(z.string()),
  level: z.optional(GrantedRole),
  before: z.optional(Cents),
  after: z.optional(Cents),
})
export type Flag = z.infer<typeof Flag>

/**
 * Flags that the claim's own content raises, under the measure it is for. Flags about other claims are added where those can
 * be looked up.
 */
export const flagsOfContent = (
  { form, tickets, charters = [] }: Pick<ClaimContent, 'form' | 'tickets' | 'charters'>,
  procedure: Procedure,
  measure: Measure,
): Flag[] => [
  ...flagsOfNumbers(tickets),
  ...flagsOfTrips(tickets),
  ...flagsOfRegister(form, procedure, measure),
  ...charterTwice(charters).map((charterId): Flag => ({ kind: 'charterTwice', charterId })),
]

/** Regions that a condition of the measure wants the register to be outside of. */
const regionsToBeOutside = (measure: Measure): string[] =>
  conditionsOf(measure).flatMap((condition) =>
    condition.kind === 'outsideRegions' && condition.fact === 'householdRegister' ? condition.prefixes : [],
  )

function flagsOfRegister(form: ClaimContent['form'], procedure: Procedure, measure: Measure): Flag[] {
  const { householdRegister, idNumber } = claimantOf(procedure, form, null)
  const card = normaliseIdNumber(idNumber)
  if (householdRegister === null || card.length !== 18) return []
  return registerDiffersFromIdNumber(householdRegister, card, regionsToBeOutside(measure))
    ? [{ kind: 'registerDiffersFromIdNumber' }]
    : []
}

/** Each ticket that has the number of an earlier one of the claim. */
const flagsOfNumbers = (tickets: readonly Ticket[]): Flag[] =>
  flagsOfLater(tickets, 'ticketNumberTwice', ({ number }, later) => isSameNumber(number, later.number))

/** Each ticket of the same day and way as an earlier one, under another number: a paper ticket and its electronic invoice. */
const flagsOfTrips = (tickets: readonly Ticket[]): Flag[] =>
  flagsOfLater(
    tickets,
    'sameTripTwice',
    (earlier, later) =>
      // With one number it is the other flag's case.
      !isSameNumber(earlier.number, later.number) &&
      (isSameWay(earlier, later) || samenessOf(earlier, later) === 'departure'),
  )

const flagsOfLater = (
  tickets: readonly Ticket[],
  kind: FlagKind,
  isSame: (earlier: Ticket, later: Ticket) => boolean,
): Flag[] =>
  tickets.flatMap((ticket, index): Flag[] =>
    tickets.slice(0, index).some((earlier) => isSame(earlier, ticket)) ? [{ kind, ticketId: ticket.id }] : [],
  )
