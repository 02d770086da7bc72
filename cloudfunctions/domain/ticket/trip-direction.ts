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

/** Whether a place lies in Changchun for this worker: a county of Changchun does not when the worker comes from one. */
function isWork(place: string, register: string | null): boolean {
  const station = findStation(place)
  if (station?.city !== '长春') return false
  const hometown = register === null ? undefined : counties[register]
  return hometown === undefined ? !isCounty(place) : !place.startsWith(hometown)
}

/** Whether a place can be on the way home: outside Changchun, or in the county of the worker's own register. */
function isHomeSide(place: string, register: string | null): boolean {
  const station = findStation(place)
  if (station === null) return false
  return station.city === '长春' ? isCounty(place) && !isWork(place, register) : true
}

/**
 * Which way a trip went for a worker of a register (six digits). Null when a place is not in the table: then the worker
 * says it. A trip home may change trains anywhere outside Changchun.
 */
export function tripDirectionOf(from: string, to: string, register: string | null): TripDirection | null {
  if (findStation(from) === null || findStation(to) === null) return null
  if (isWork(to, register) && isHomeSide(from, register)) return 'toWork'
  if (isWork(from, register) && isHomeSide(to, register)) return 'toHome'
  return 'other'
}
