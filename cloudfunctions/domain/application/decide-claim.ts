import type { Day } from '../calendar/day'
import type { Facts } from '../policy/condition'
import { decide } from '../policy/decide'
import type { Decision } from '../policy/decision'
import { measureOf, type Rules } from '../policy/pack'
import type { AmountItem } from '../policy/work-out'
import type { Ticket } from '../ticket/ticket'
import type { ClaimContent } from './draft'

/** Whether the grassroots union has seen a ticket's original (000 五（三）1–2). */
export type OriginalState = 'toBeSeen' | 'seen' | 'notSeen'

const known = <T>(value: T | null): T | undefined => (value === null ? undefined : value)

function factsOf(content: ClaimContent): Facts {
  return {
    asker: 'worker',
    workerKind: known(content.workerKind),
    householdRegister: known(content.householdRegister),
    labourRelation: known(content.labourRelation),
    unionMember: known(content.unionMember),
  }
}

function itemOf(ticket: Ticket, original: OriginalState): AmountItem {
  return {
    id: ticket.id,
    value: ticket.fare,
    facts: {
      kind: known(ticket.kind),
      direction: known(ticket.direction),
      day: known(ticket.day),
      fare: known(ticket.fare),
      original,
    },
  }
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
