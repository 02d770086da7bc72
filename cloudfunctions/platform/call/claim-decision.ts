import { decideClaim, type OriginalState } from '@domain/claim/decide-claim'
import type { Flag } from '@domain/claim/flag'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import { dayAt, type Day } from '@domain/calendar/day'
import type { Decision } from '@domain/policy/decide/decision'
import type { ClaimContent } from '@domain/claim/content'
import { tallyTogether } from '@domain/roster/tally'
import type { ClaimRecord } from '../records/claim'
import { openedForm } from '../security/claim-fields'
import { rulesOf } from './claim-rules'

/** The content of a claim with its sealed fields opened, for checks and the decision. */
export const contentOf = (claim: ClaimRecord): ClaimContent => ({
  form: openedForm(claim),
  tickets: claim.tickets,
  papers: claim.papers,
  ...(claim.charters.length > 0 ? { charters: claim.charters } : {}),
  ...(claim.roster === null ? {} : { roster: tallyTogether(claim.roster.chunks.map(({ tally }) => tally)) }),
})

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

/** The claim's decision: the stored one once decided on, a fresh one while its content can change. */
export function decisionOf(claim: ClaimRecord, today: Day): Decision {
  if (claim.decision && claim.stage !== 'returned') return claim.decision
  return decideNow(claim, today)
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
