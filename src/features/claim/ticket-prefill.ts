import type { Ticket, TripDirection } from '@domain/ticket/ticket'

const city = '长春'

/**
 * What follows from the direction of a ticket: one end is Changchun, the other the home end of another ticket. Only places
 * that are still empty are filled.
 */
export function prefilledWay(
  ticket: Ticket,
  direction: TripDirection,
  others: readonly Ticket[],
): Partial<Ticket> {
  if (direction === 'other') return { direction }
  const homes = others.flatMap((other) => {
    if (other.id === ticket.id) return []
    if (other.direction === 'toWork') return [other.from]
    return other.direction === 'toHome' ? [other.to] : []
  })
  const home = homes.find((place) => place !== '' && place !== city) ?? ''
  const [from, to] = direction === 'toWork' ? [home, city] : [city, home]
  return { direction, from: ticket.from || from, to: ticket.to || to }
}
