import type { Day } from '../calendar/day'
import type { Facts, FactValue } from '../policy/condition'
import { decide } from '../policy/decide'
import type { Decision } from '../policy/decision'
import { measureOf } from '../policy/measure-of'
import type { Rules } from '../policy/pack'
import type { AmountItem } from '../policy/work-out'
import type { Ticket } from '../ticket/ticket'
import type { ClaimContent } from './draft'

/** Whether the grassroots union has seen a ticket's original (000 五（三）1–2). */
export type OriginalState = 'toBeSeen' | 'seen' | 'notSeen'

/** Facts of what was filled in: an empty field is unknown. */
const filledIn = (fields: Readonly<Record<string, FactValue | null>>): Facts =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([fact, value]) => (value === null ? [] : [[fact, value] as const])),
  )

function factsOf(content: ClaimContent): Facts {
  const { workerKind, householdRegister, labourRelation, unionMember } = content
  return filledIn({ asker: 'worker', workerKind, householdRegister, labourRelation, unionMember })
}

function itemOf({ id, kind, direction, day, fare }: Ticket, original: OriginalState): AmountItem {
  return { id, value: fare, facts: filledIn({ kind, direction, day, fare, original }) }
}

/** The travel-subsidy decision (000 五) for a claim's content on a day: the one value that worker and reviewer see. */
export function decideTravelClaim(
  pack: Rules,
  content: ClaimContent,
  today: Day,
  originalOf: (ticketId: string) => OriginalState = () => 'toBeSeen',
): Decision {
  const items = content.tickets.map((ticket) => itemOf(ticket, originalOf(ticket.id)))
  return decide(pack, measureOf(pack, 'travel-subsidy'), factsOf(content), items, today)
}
