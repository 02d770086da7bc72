import { decideClaim, type OriginalState } from '@domain/claim/decide-claim'
import type { Flag } from '@domain/claim/flag'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import { dayAt, type Day } from '@domain/calendar/day'
import type { Decision } from '@domain/policy/decide/decision'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '../shared/claim-rules'
import { contentOf } from './claim-content'

/** A claim once submitted in time stays in time: what is corrected later is decided for the day it was first submitted. */
export const decisionDay = (claim: ClaimRecord, today: Day): Day =>
  claim.submittedAt === null ? today : dayAt(new Date(claim.submittedAt))

type Known = {
  originalOf?: (ticketId: string) => OriginalState
  choice?: TicketChoice
  flags?: readonly Flag[]
}

/** Decides a claim as it is now, with what reviewers have said and what its photos show of its tickets. */
export const decideNow = (
  claim: ClaimRecord,
  today: Day,
  { originalOf, choice = claim.ticketChoice, flags = claim.flags }: Known = {},
): Decision => {
  const { pack, procedure } = rulesOf(claim)
  const decided = { content: contentOf(claim), asked: claim.asked }
  return decideClaim(pack, procedure, decided, decisionDay(claim, today), originalOf, { choice, flags })
}

/** By which tickets an office has seen the original of. */
export const originalIn =
  (originalsSeen: readonly string[]) =>
  (ticketId: string): OriginalState =>
    originalsSeen.includes(ticketId) ? 'seen' : 'notSeen'

/** What was said of tickets that look like one, for the audit row; nothing where nothing was said. */
export const choiceValues = ({ stands, apart }: TicketChoice): Record<string, string> => ({
  ...(stands.length > 0 ? { ticketsThatStand: stands.join(' ') } : {}),
  ...(apart.length > 0 ? { ticketsApart: apart.join(' ') } : {}),
})
