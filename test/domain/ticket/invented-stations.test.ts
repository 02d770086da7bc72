import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { findStation } from '@domain/ticket/places/station'
import { lettersApart } from '@domain/ticket/places/station-pinyin'
import { inventedTrip } from '../../../scripts/tickets/invented-trip'
import { seeded } from '../../../scripts/tickets/seeded'
import { knownStations, unknownStations } from '../../../scripts/tickets/station-names'

const nameOf = (entry: string) => entry.split('/')[0] ?? ''
/** As coach layouts name the town of a station. */
const townOf = (name: string) => name.replace(/(?<=..)[东西南北]$/, '').replace(/市$/, '')

test('a third of the stations of invented trips are in no table, on rails and on the road', () => {
  const trips = Array.from({ length: 600 }, (_, seed) => inventedTrip(seeded(seed)))
  for (const nameFor of [(name: string) => name, townOf]) {
    const names = trips.flatMap(({ from, to }) => [from, to].map(nameFor))
    const unknown = names.filter((name) => findStation(name) === null)
    assert.ok(unknown.length >= names.length / 3, `${unknown.length} of ${names.length}`)
  }
})

test('what is called unknown is, what is called known is, and the neighbours are there', () => {
  assert.deepEqual(
    unknownStations
      .map(nameOf)
      .filter((name) => findStation(name) !== null || findStation(townOf(name)) !== null),
    [],
  )
  assert.deepEqual(
    knownStations.map(nameOf).filter((name) => findStation(name) === null),
    [],
  )
  for (const name of '三门县 三门峡 新县 新乡 清远 清原 黄石北 黄山北 绍兴东 绍兴北'.split(' '))
    assert.ok(knownStations.map(nameOf).includes(name), name)
})

test('every invented station has its own letters under it', () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const { from, fromPinyin, to, toPinyin } = inventedTrip(seeded(seed))
    for (const [name, letters] of [
      [from, fromPinyin],
      [to, toPinyin],
    ] as const) {
      assert.match(letters, /^[A-Z][a-z]+$/)
      assert.equal(lettersApart(name, letters).letters, 0, `${name} ${letters}`)
    }
  }
})
