import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { agency, decided, factory, unmet } from './stories'

const grant = (placements: number | number[], changes = {}, on?: string) =>
  decided('placement-grant', agency(placements, changes), on)

test('六（二）: the tiers at 30, 50, 100 and 200, each at its value and on both sides', () => {
  const paid = (placements: number) => grant(placements).amount.payable / 1_000_000
  assert.deepEqual([29, 30, 31].map(paid), [0, 1, 1])
  assert.deepEqual([49, 50, 51].map(paid), [1, 2, 2])
  assert.deepEqual([99, 100, 101].map(paid), [2, 4, 4])
  assert.deepEqual([199, 200, 201].map(paid), [4, 8, 8])
})

test('六（二）: fewer than 30 is a "no" that says so', () => {
  assert.deepEqual(unmet(grant(29).reason), ['placementsLeast'])
  assert.equal(grant(30).verdict, 'eligible')
})

test('六（二）: placements with several enterprises are added up', () => {
  assert.equal(grant([20, 15, 20]).amount.payable, 20_000_00)
  assert.equal(grant([10, 10, 9]).verdict, 'notEligible')
})

test('六（二）: licence, yearly report and being of the city are each needed', () => {
  const missing = (agencyStanding: string[]) => unmet(grant(50, { agencyStanding }).reason)
  assert.deepEqual(missing(['licence', 'report']), ['agencyInCity'])
  assert.deepEqual(missing(['inCity', 'report']), ['agencyLicence'])
  assert.deepEqual(missing(['inCity', 'licence']), ['agencyReportPassed'])
})

test('六（五）: five days to apply, the first and the last included', () => {
  const verdicts = ['2023-02-12', '2023-02-13', '2023-02-17', '2023-02-18'].map(
    (on) => grant(50, {}, on).verdict,
  )
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed'])
})

test('六: others learn whom it is for', () => {
  assert.equal(decided('placement-grant', factory()).verdict, 'notForYou')
})
