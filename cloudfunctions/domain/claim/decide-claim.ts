import type { Day } from '../calendar/day'
import type { Facts, FactValue } from '../policy/pack/condition'
import { decide } from '../policy/decide/decide'
import type { Decision, ItemDecision } from '../policy/decide/decision'
import { measureOf } from '../policy/pack/measure-of'
import type { FormRules } from '../policy/pack/pack'
import type { AmountItem } from '../policy/decide/work-out'
import { asksForm } from '../procedure/asks-form'
import { factsOfApplicant } from '../procedure/applicant'
import type { FormContent } from '../procedure/fields/field-value'
import { factsOfForm } from '../procedure/fields/form-facts'
import { partOf } from '../procedure/part-of'
import type { Procedure } from '../procedure/procedure'
import { factsOfCharters } from '../roster/charter-facts'
import type { Ticket } from '../ticket/record/ticket'
import type { ClaimContent } from './content'
import type { Flag } from './flag'
import { copiesAmong, type Copy } from './standing-tickets'
import { noTicketChoice, type TicketChoice } from './ticket-choice'

/** Whether the grassroots union has seen a ticket's original (000 五（三）1–2). */
export type OriginalState = 'toBeSeen' | 'seen' | 'notSeen'

/** The fact of a ticket that is no copy of another one of the claim; of a copy it is the place of the one that stands. */
export const standsForItself = 'itself'

/** The ticket that stands for one that was decided, null where it stands for itself. Decisions of older packs say nothing. */
export function copyIn({ facts }: ItemDecision): Copy | null {
  const { sameTicketAs = standsForItself, sameness } = facts
  if (sameTicketAs === standsForItself) return null
  return { of: Number(sameTicketAs), sameness: sameness === 'number' ? 'number' : 'departure' }
}

/** What is known of a claim's tickets besides what was entered. */
export type KnownOfTickets = { choice?: TicketChoice; flags?: readonly Flag[] }

/** Facts of what was filled in: an empty field is unknown. */
const filledIn = (fields: Readonly<Record<string, FactValue | null>>): Facts =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([fact, value]) => (value === null ? [] : [[fact, value] as const])),
  )

function itemOf(
  { id, kind, direction, day, fare }: Ticket,
  original: OriginalState,
  copy: Copy | undefined,
): AmountItem {
  const sameTicketAs = copy ? String(copy.of) : standsForItself
  const sameness = copy?.sameness ?? null
  return {
    id,
    value: fare,
    facts: filledIn({ kind, direction, day, fare, original, sameTicketAs, sameness }),
  }
}

/** What of a claim its decision is made by: what was handed in, and what officers have filled in, by step. */
export type Decided = { content: ClaimContent; asked?: Readonly<Record<string, FormContent>> }

/** The facts of a claim: of its form, of its parts, and of what officers have filled in. */
export function factsOfClaim(
  { questions, parameters }: Pick<FormRules, 'questions' | 'parameters'>,
  procedure: Procedure,
  { content, asked = {} }: Decided,
  today: Day,
): Facts {
  const ofAsks = procedure.steps.map((step) =>
    step.kind === 'review' ? factsOfForm(asksForm(step), asked[step.id] ?? {}, questions, today) : {},
  )
  const ofForm = factsOfForm(procedure.form, content.form, questions, today)
  const ofParts = [content.roster?.facts, factsOfCharters(procedure, content.charters ?? [], parameters)]
  return Object.assign({}, factsOfApplicant[procedure.applicant], ofForm, ...ofAsks, ...ofParts) as Facts
}

/**
 * The decision for a claim's content on a day, by its own measure and procedure: the one value that applicant and reviewer see. The
 * same ticket counts once: which of them could count by itself is decided first.
 */
export function decideClaim(
  rules: FormRules,
  procedure: Procedure,
  decided: Decided,
  today: Day,
  originalOf: (ticketId: string) => OriginalState = () => 'toBeSeen',
  { choice = noTicketChoice, flags = [] }: KnownOfTickets = {},
): Decision {
  const facts = factsOfClaim(rules, procedure, decided, today)
  const decideWith = (items: AmountItem[] | null) =>
    decide(rules, measureOf(rules, procedure.measureId), facts, items, today)
  if (partOf(procedure, 'tickets') === null) return decideWith(null)
  return decideWith(itemsOfTickets(decided.content.tickets, decideWith, originalOf, { choice, flags }))
}

/**
 * The tickets as the rules see them, under whatever measure: `decideWith` says which of them could count by itself, so that a copy
 * of it does not.
 */
export function itemsOfTickets(
  tickets: readonly Ticket[],
  decideWith: (items: AmountItem[]) => Pick<Decision, 'items'>,
  originalOf: (ticketId: string) => OriginalState = () => 'toBeSeen',
  { choice = noTicketChoice, flags = [] }: KnownOfTickets = {},
): AmountItem[] {
  const itemsWith = (copies: ReadonlyMap<string, Copy>) =>
    tickets.map((ticket) => itemOf(ticket, originalOf(ticket.id), copies.get(ticket.id)))
  const alone = itemsWith(new Map())
  if (tickets.length < 2) return alone
  const countable = new Set(decideWith(alone).items.flatMap(({ id, counted }) => (counted ? [id] : [])))
  const copies = copiesAmong(tickets, (id) => countable.has(id), choice, flags)
  return copies.size === 0 ? alone : itemsWith(copies)
}
