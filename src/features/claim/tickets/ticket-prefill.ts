import { workTown } from '@domain/ticket/places/part-of-changchun'
import type { Ticket, TripDirection } from '@domain/ticket/record/ticket'

/**
 * What follows from the direction of a ticket: one end is the place of work, the other the home end of another ticket. Only places
 * that are still empty are filled.
 */
export function prefilledWay(
  ticket: Ticket,
  direction: TripDirection,
  others: readonly Ticket[],
  district: string | null = null,
): Partial<Ticket> {
  if (direction === 'other') return { direction }
  const work = workTown(district)
  const homes = others.flatMap((other) => {
    if (other.id === ticket.id) return []
    if (other.direction === 'toWork') return [other.from]
    return other.direction === 'toHome' ? [other.to] : []
  })
  const home = homes.find((place) => place !== '' && place !== work && place !== '长春') ?? ''
  const [from, to] = direction === 'toWork' ? [home, work] : [work, home]
  return { direction, from: ticket.from || from, to: ticket.to || to }
}
