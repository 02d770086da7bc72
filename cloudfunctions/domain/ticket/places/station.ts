import { divisionPlaces, type Place } from './division-places'
import { stationTable } from './station-table'

/** A station or town, and where it can lie. City and province are null where places of this name lie in several. */
export type Station = { name: string; city: string | null; province: string | null; places: readonly Place[] }

const ownPlaces = new Map<string, Place[]>()
for (const line of stationTable.trim().split('\n')) {
  const [, province = '', city = '', names = ''] = /^(\S+) (\S+): (.*)$/.exec(line) ?? []
  for (const name of names.split(' '))
    ownPlaces.set(name, [...(ownPlaces.get(name) ?? []), { city, province }])
}

/** `四平东站(出口)` → `四平东`, `榆树市客运站` → `榆树`: the name without what kind of station it is. 县 is part of a name. */
export const stationName = (text: string): string =>
  text
    .replace(/[(（].*$/, '')
    .replace(/[\s.·,，:：]/g, '')
    .replace(/(?<=..)市?(?:公路)?(?:客运|汽车)?(?:总|中心|枢纽)?站$/, '')

function placesNamed(name: string): readonly Place[] {
  const own = ownPlaces.get(name) ?? []
  const division = divisionPlaces.get(name) ?? []
  return [...own, ...division.filter(({ city }) => !own.some((place) => place.city === city))]
}

/** `黄石北` lies where 黄石 lies, `北京朝阳` in 北京, when 北京 has a 朝阳. */
function placesByTown(name: string): readonly Place[] {
  const town = /^(..+)[东西南北]$/.exec(name)?.[1]
  const byTown = town === undefined ? [] : placesNamed(town)
  if (byTown.length > 0) return byTown
  for (let end = 2; end <= name.length - 2; end += 1) {
    const city = name.slice(0, end)
    const within = placesNamed(name.slice(end)).filter((place) => place.city === city)
    if (within.length > 0) return within
  }
  return []
}

function placesOf(name: string): readonly Place[] {
  const named = placesNamed(name)
  return named.length > 0 ? named : placesByTown(name)
}

/** The one value that all places agree on, else null. */
function shared(places: readonly Place[], part: keyof Place): string | null {
  const [first, ...others] = places.map((place) => place[part])
  return first !== undefined && others.every((other) => other === first) ? first : null
}

/** The station or town of a name, or null where nobody here knows it. Coach stations are found by their town. */
export function findStation(text: string): Station | null {
  const bare = stationName(text)
  for (const name of [text, bare, bare.replace(/(?<=..)[市县]$/, '')]) {
    const places = placesOf(name)
    if (places.length > 0)
      return { name, places, city: shared(places, 'city'), province: shared(places, 'province') }
  }
  return null
}

/** Every name that is known as it stands. */
export const knownNames = (): string[] => [...new Set([...ownPlaces.keys(), ...divisionPlaces.keys()])]
