import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { isWorkday } from 'chinese-days'
import { dueDay, dueStanding, isPast } from '@domain/claim/deadline'
import { addDays, day, daysBetween } from '@domain/calendar/day'
import { calendarKnownThrough } from '@domain/calendar/working-day'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { measureOf } from '@domain/policy/pack/measure-of'
import { numberOn } from '@domain/policy/pack/figure'

const dueRules = ['grassrootsReviewDays', 'districtForwardBy', 'paymentBy']
const anyDay = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(day('2018-01-01'), count))

test('10,000 days: the grassroots union is done on exactly its n-th working day, never on a day off', () => {
  const count = numberOn(changchun2023.parameters, 'grassrootsReviewDays', day('2023-02-15'))
  fc.assert(
    fc.property(anyDay, (since) => {
      const due = dueDay(changchun2023, 'grassrootsReviewDays', since)
      assert.ok(isWorkday(due.day))
      let worked = 0
      for (let passed = 1; passed <= daysBetween(since, due.day); passed += 1)
        if (isWorkday(addDays(since, passed))) worked += 1
      assert.equal(worked, count)
      assert.equal(due.certain, due.day <= calendarKnownThrough)
    }),
    { numRuns: 10_000 },
  )
})

test('10,000 days: a later claim is never due before an earlier one; the due day itself is still in time', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(40), fc.constantFrom(...dueRules), (since, later, rule) => {
      const first = dueDay(changchun2023, rule, since)
      const second = dueDay(changchun2023, rule, addDays(since, later))
      assert.ok(first.day <= second.day)
      assert.equal(isPast(first, first.day), false)
      assert.equal(isPast(first, addDays(first.day, 1)), true)
      assert.equal(isPast(null, since), false)
    }),
    { numRuns: 10_000 },
  )
})

test('past for certain only where the holidays are published; a stated day is always certain', () => {
  const known = dueDay(changchun2023, 'grassrootsReviewDays', day('2023-02-15'))
  assert.deepEqual(known, { day: '2023-02-22', certain: true })
  assert.equal(dueStanding(known, day('2023-02-22')), 'inTime')
  assert.equal(dueStanding(known, day('2023-02-23')), 'past')
  const reckoned = dueDay(changchun2023, 'grassrootsReviewDays', day('2027-02-01'))
  assert.deepEqual(reckoned, { day: '2027-02-08', certain: false })
  assert.equal(dueStanding(reckoned, day('2027-02-08')), 'inTime')
  assert.equal(dueStanding(reckoned, day('2027-02-09')), 'perhapsPast')
  const stated = dueDay(changchun2023, 'districtForwardBy', day('2027-02-01'))
  assert.equal(dueStanding(stated, day('2027-02-09')), 'past')
  assert.equal(dueStanding(null, day('2027-02-09')), 'inTime')
})

test('the outer days of the upper levels are those of the source, as the steps tell them', () => {
  const since = day('2023-02-15')
  assert.deepEqual(dueDay(changchun2023, 'districtForwardBy', since), { day: '2023-05-10', certain: true })
  assert.deepEqual(dueDay(changchun2023, 'paymentBy', since), { day: '2023-05-31', certain: true })
  const { steps } = measureOf(changchun2023, 'travel-subsidy')
  assert.deepEqual(
    steps.map(({ until }) => until),
    [undefined, undefined, '2023-05-10', '2023-05-31'],
  )
})
