import { editDistance } from './read-digits'
import { stationTable } from './station-table'

export type Station = { name: string; pinyin: string; city: string; province: string }

const stations: Station[] = stationTable
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [, province = '', city = '', names = ''] = /^(\S+) (\S+): (.*)$/.exec(line) ?? []
    return names.split(' ').map((entry): Station => {
      const [name = '', pinyin = ''] = entry.split('/')
      return { name, pinyin, city, province }
    })
  })

const byName = new Map(stations.map((station) => [station.name, station]))
const byPinyin = new Map<string, Station[]>()
for (const station of stations)
  byPinyin.set(station.pinyin, [...(byPinyin.get(station.pinyin) ?? []), station])

/** `四平东站(出口)` → `四平东`: the name as the table has it. */
export const stationName = (text: string): string =>
  text
    .replace(/[(（].*$/, '')
    .replace(/[\s.·,，:：]/g, '')
    .replace(/(?:市|县)?(?:公路)?(?:客运|汽车)?(?:总|中心|枢纽)?站$/, '')

/** The station or town of a name, or null. Coach stations are found by their town. */
export const findStation = (name: string): Station | null =>
  byName.get(name) ??
  byName.get(stationName(name)) ??
  byName.get(stationName(name).replace(/[市县]$/, '')) ??
  null

/** Whether a line is nothing but the pinyin of a station. */
export const isStationPinyin = (text: string): boolean => byPinyin.has(plainPinyin(text))

const plainPinyin = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

/** Stations whose pinyin is this, or one letter away from it when there is no other. */
export function stationsOfPinyin(text: string): Station[] {
  const pinyin = plainPinyin(text)
  const exact = byPinyin.get(pinyin)
  if (exact || pinyin.length < 6) return exact ?? []
  const near = stations.filter((station) => editDistance(station.pinyin, pinyin, 1) === 1)
  return near.length === 1 ? near : []
}

export type NamedStation = { name: string; certainty: number; repaired: boolean; known: boolean }

/**
 * A station as it was read, checked against the pinyin under it and the table. `certainty` is what the confidence of the
 * line is multiplied with.
 */
export function stationAsRead(raw: string, pinyin: string | null): NamedStation {
  const name = raw.replace(/[\s.·,，]/g, '').replace(/站$/, '')
  if (byName.has(name)) return { name, certainty: 1, repaired: false, known: true }
  const best = stationsOfPinyin(pinyin ?? '')
    .map((station) => ({ station, distance: editDistance(station.name, name) }))
    .sort((left, right) => left.distance - right.distance)[0]
  if (best && best.distance <= Math.max(1, name.length - 1))
    return { name: best.station.name, certainty: 0.96, repaired: true, known: true }
  // Two characters are too few to guess the third from; a one-letter slip in a longer name has one answer or none.
  const near = stations.filter(
    (station) => station.name.length === name.length && editDistance(station.name, name, 1) === 1,
  )
  const [only, ...others] = near
  if (name.length >= 3 && only && others.length === 0)
    return { name: only.name, certainty: 0.84, repaired: true, known: true }
  return { name, certainty: 0.9, repaired: false, known: false }
}
