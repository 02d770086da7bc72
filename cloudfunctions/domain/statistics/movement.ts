import '../zod-setup'
import * as z from 'zod/mini'
import { ClaimEvent } from '../claim/claim-event'
import { GrantedRole } from '../organisation/role'
import { noFigures, type Figures } from './figures'

const Office = z.object({ role: GrantedRole, organisationId: z.string() })
export type Office = z.infer<typeof Office>

/** What a move of a claim is to the statistics: offices, days and money, nothing about the person. */
export const Movement = z.object({
  event: ClaimEvent,
  /** The office that had the claim before the move, when one had it, and for how many days. */
  left: z.nullable(Office),
  heldDays: z.nullable(z.int()),
  /** The office that has it since. */
  entered: z.nullable(Office),
  /** Who pays, when the move is a payment. */
  payer: z.nullable(Office),
  wholeDays: z.nullable(z.int()),
  cents: z.int(),
  refusedFor: z.nullable(z.string()),
})
export type Movement = z.infer<typeof Movement>

export type OfficeFigures = { office: Office; figures: Figures }

const longestDays = 9_999
const inDays = (days: number | null) =>
  days === null ? {} : { [String(Math.min(longestDays, Math.max(0, days)))]: 1 }

const outcomes: Partial<Record<ClaimEvent, (movement: Movement) => Partial<Figures>>> = {
  forwarded: () => ({ passed: 1 }),
  unionAssigned: () => ({ passed: 1 }),
  approved: () => ({ passed: 1 }),
  noticePassed: () => ({ passed: 1 }),
  recorded: () => ({ passed: 1 }),
  returned: () => ({ returned: 1 }),
  withdrawn: () => ({ withdrawn: 1 }),
  refused: ({ refusedFor }) => ({ refused: { [refusedFor ?? '']: 1 } }),
}

/** What a move adds to the figures of each office it concerns. */
export function figuresOfMovement(movement: Movement): OfficeFigures[] {
  const { event, left, entered, payer } = movement
  const found: OfficeFigures[] = []
  const outcome = outcomes[event]?.(movement)
  if (left && outcome)
    found.push({ office: left, figures: { ...noFigures, ...outcome, heldDays: inDays(movement.heldDays) } })
  if (entered) found.push({ office: entered, figures: { ...noFigures, received: 1 } })
  if (payer && event === 'paid')
    found.push({
      office: payer,
      figures: { ...noFigures, paid: 1, paidCents: movement.cents, wholeDays: inDays(movement.wholeDays) },
    })
  return found
}
