import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { isCountyLevel } from '@domain/person/county'
import { provinces, regionsBelow, type Region } from '@/services/phone/regions'

const finest = ({ code }: Region): string[] => {
  const below = regionsBelow(code)
  return below.length === 0 ? [code] : below.flatMap(finest)
}

test('what can be chosen and what the door takes are the same places', () => {
  const taken = Array.from({ length: 900_000 }, (_, index) => String(100_000 + index)).filter(isCountyLevel)
  assert.deepEqual(taken, provinces().flatMap(finest).sort())
})

test('people of cities without counties, of cities under a province, and of municipalities can choose and submit', () => {
  for (const code of [
    '441900',
    '442000',
    '460400',
    '620200',
    '429004',
    '419001',
    '469001',
    '659001',
    '110101',
    '500101',
  ])
    assert.ok(isCountyLevel(code), code)
  for (const code of ['710000', '810000', '820000']) assert.ok(isCountyLevel(code), code)
})

test('a province, a prefecture, a group of the list, an old code and no code at all are no register', () => {
  for (const code of [
    '220000',
    '220100',
    '222400',
    '429000',
    '500200',
    '110100',
    '220101',
    '999999',
    '100000',
    '',
    '2201',
  ])
    assert.ok(!isCountyLevel(code), code)
  for (const code of ['220381', '220181', '222302', '230107', '220199']) assert.ok(!isCountyLevel(code), code)
})
