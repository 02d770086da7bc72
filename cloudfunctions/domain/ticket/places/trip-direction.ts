import {
  isAirport,
  partOfDistrict,
  partOfPlace,
  partOfRegister,
  type PartOfChangchun,
} from './part-of-changchun'
import { findStation } from './station'
import type { TripDirection } from '../record/ticket'

/** What a place is to a worker: of Changchun, or outside. */
type Side = PartOfChangchun | 'outside'

/** Where a worker comes from and where they work; null while it is not known. */
type Ends = { home: Side | null; work: PartOfChangchun | null }

/** Null where nobody knows the place, or where there is one of the name both in Changchun and elsewhere. */
function sideOf(place: string): Side | null {
  const station = findStation(place)
  if (station === null) return null
  const inside = station.places.filter(({ city }) => city === '长春').length
  if (inside === 0) return 'outside'
  return inside === station.places.length ? partOfPlace(station.name) : null
}

/**
 * Which way a trip went for a worker of a register (six digits) whose employer lies in a district of the union tree: a
 * suggestion that the worker can change. Item 5 pays the way between register and place of work (000 五（一）). Null where it
 * cannot be told, so that the worker says it: a place that is not in the table, or a part of Changchun where the worker may
 * change on the way.
 */
export function tripDirectionOf(
  from: string,
  to: string,
  register: string | null,
  district: string | null = null,
): TripDirection | null {
  const [start, end] = [sideOf(from), sideOf(to)]
  if (start === null || end === null) return null
  if (start === end) return isAirport(from) || isAirport(to) ? null : 'other'
  const home = register === null ? null : (partOfRegister(register) ?? 'outside')
  const ends: Ends = { home, work: partOfDistrict(district) }
  const [towards, back] = [leadsToWork(start, end, ends), leadsToWork(end, start, ends)]
  if (towards === true) return 'toWork'
  if (back === true) return 'toHome'
  return towards === false && back === false ? 'other' : null
}

/** Whether a trip from one side to another is on the way to work; null where it may be. */
function leadsToWork(start: Side, end: Side, { home, work }: Ends): boolean | null {
  if (end === 'outside' || end === home) return false
  if (start === 'outside') {
    // Who works in one of the towns changes in the city; who works in the city may change in a town on the way.
    return work === null || end === work || end === 'urban' ? true : null
  }
  if (home === 'outside' || home === null) return null
  if (start !== home) return null
  return work === null || end === work ? true : null
}
