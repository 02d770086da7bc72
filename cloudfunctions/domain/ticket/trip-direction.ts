import { findStation } from './station'
import type { TripDirection } from './ticket'

/** Counties that belong to Changchun and are hometowns all the same: their register code, and how their stations begin. */
const counties: Readonly<Record<string, string>> = {
  '220122': '农安',
  '220182': '榆树',
  '220183': '德惠',
  '220184': '公主岭',
}

const isCounty = (name: string): boolean => Object.values(counties).some((county) => name.startsWith(county))

/** Whether a place lies in Changchun; null where it is not known, or where there is one of the name elsewhere too. */
function liesInChangchun(place: string): boolean | null {
  const places = findStation(place)?.places ?? []
  const inside = places.filter(({ city }) => city === '长春').length
  if (inside === 0) return places.length === 0 ? null : false
  return inside === places.length ? true : null
}

/** Whether a place is work for this worker: in Changchun, and not in the county that the worker comes from. */
function isWork(place: string, register: string | null): boolean {
  if (!liesInChangchun(place)) return false
  const hometown = register === null ? undefined : counties[register]
  return hometown === undefined ? !isCounty(place) : !place.startsWith(hometown)
}

/** Whether a place can be on the way home: outside Changchun, or in the county of the worker's own register. */
const isHomeSide = (place: string, register: string | null): boolean =>
  !liesInChangchun(place) || (isCounty(place) && !isWork(place, register))

/**
 * Which way a trip went for a worker of a register (six digits). Null when it is not known where a place lies: then the worker
 * says it. A trip home may change trains anywhere outside Changchun.
 */
export function tripDirectionOf(from: string, to: string, register: string | null): TripDirection | null {
  if (liesInChangchun(from) === null || liesInChangchun(to) === null) return null
  if (isWork(to, register) && isHomeSide(from, register)) return 'toWork'
  if (isWork(from, register) && isHomeSide(to, register)) return 'toHome'
  return 'other'
}
