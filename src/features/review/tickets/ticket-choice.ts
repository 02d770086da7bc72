import { choiceAmong, type TicketChoice } from '@domain/claim/ticket-choice'
import { copyIn } from '@domain/claim/decide-claim'
import type { ItemDecision } from '@domain/policy/decide/decision'
import { samenessOf } from '@domain/ticket/record/same-ticket'
import type { Ticket } from '@domain/ticket/record/ticket'

/** What an officer can say of a ticket that looks like another one, or take back. */
export type TicketSaid = 'stands' | 'apart' | 'nothing'

/** What was said of a ticket, as long as there is another one that looks like it. */
export function saidOf(
  { stands, apart }: TicketChoice,
  tickets: readonly Ticket[],
  items: readonly ItemDecision[],
  id: string,
): TicketSaid {
  const ticket = tickets.find((known) => known.id === id)
  if (ticket === undefined) return 'nothing'
  const place = tickets.indexOf(ticket) + 1
  if (stands.includes(id)) return items.some((item) => copyIn(item)?.of === place) ? 'stands' : 'nothing'
  const looksTheSame = tickets.some((other) => other.id !== id && samenessOf(other, ticket) !== null)
  return apart.includes(id) && looksTheSame ? 'apart' : 'nothing'
}

/** A ticket, the one that stands for it, and all that this one stands for, by id. */
function sameAs(items: readonly ItemDecision[], id: string): string[] {
  const placeOf = (item: ItemDecision, index: number) => copyIn(item)?.of ?? index + 1
  const place = items.flatMap((item, index) => (item.id === id ? [placeOf(item, index)] : []))[0]
  return items.flatMap((item, index) => (placeOf(item, index) === place ? [item.id] : []))
}

/**
 * A choice with what is said of one ticket now. One that stands leaves out those that are the same: what was ticked of their
 * originals no longer pays, so `leftOut` names them.
 */
export function withSaid(
  choice: TicketChoice,
  items: readonly ItemDecision[],
  id: string,
  said: TicketSaid,
): { choice: TicketChoice; leftOut: string[] } {
  const leftOut = said === 'stands' ? sameAs(items, id).filter((other) => other !== id) : []
  const kept = (ids: readonly string[]) => ids.filter((other) => other !== id && !leftOut.includes(other))
  const stands = said === 'stands' ? [...kept(choice.stands), id] : kept(choice.stands)
  const apart = said === 'apart' ? [...kept(choice.apart), id] : kept(choice.apart)
  return { choice: choiceAmong({ stands, apart }, items), leftOut }
}
