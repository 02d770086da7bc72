import type { Decision } from '../policy/decide/decision'
import { doubtsForReviewer, fieldsNotAsRead, type PrintedTicket } from '../ticket/record/differs-from-reading'
import type { Doubt } from '../ticket/record/reading'
import type { Ticket } from '../ticket/record/ticket'
import type { Flag } from './flag'

/** Why a claim cannot be decided together with others: somebody has to open it. */
export const closerLooks = ['flagged', 'amountRaised', 'readingDiffers', 'conditionOpen'] as const
export type CloserLook = (typeof closerLooks)[number]

export type LookedAt = {
  flags: readonly Flag[]
  tickets: readonly Ticket[]
  readings: readonly { ticketId: string; suggestion: PrintedTicket; doubts: readonly Doubt[] }[]
  decision: Decision
  /** Passing the claim on as it is now would go beyond what the office before confirmed. */
  raises: boolean
}

/** The first thing about a claim that a reviewer should see with their own eyes, or null when there is nothing. */
export function closerLook({ flags, tickets, readings, decision, raises }: LookedAt): CloserLook | null {
  if (flags.length > 0) return 'flagged'
  if (raises) return 'amountRaised'
  const differs = readings.some(({ ticketId, suggestion, doubts }) => {
    const ticket = tickets.find(({ id }) => id === ticketId)
    if (ticket === undefined) return false
    return doubtsForReviewer(doubts).length > 0 || fieldsNotAsRead(ticket, suggestion).length > 0
  })
  if (differs) return 'readingDiffers'
  const met = decision.reason.verdict === 'met' && decision.items.every(({ counted }) => counted)
  return met ? null : 'conditionOpen'
}
