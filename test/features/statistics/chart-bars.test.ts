import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '@domain/calendar/day'
import { noFigures } from '@domain/statistics/figures'
import { barsOf } from '../../../src/features/statistics/chart-bars'
import { barSpan, speedWords } from '../../../src/features/statistics/statistics-words'

const today = day('2023-03-15')
const on = (daysAgo: number, received: number) => ({
  day: addDays(today, -daysAgo),
  figures: { ...noFigures, received, passed: 1, refused: { window: 1 } },
})

test('a week is seven bars, today the last, and days on which nothing happened are bars too', () => {
  const bars = barsOf({ days: [on(6, 4), on(0, 2)], today }, 'week')
  assert.deepEqual(
    bars.map(({ received }) => received),
    [4, 0, 0, 0, 0, 0, 2],
  )
  assert.deepEqual(
    bars.map(({ finished }) => finished),
    [2, 0, 0, 0, 0, 0, 2],
  )
})

test('31 days are a bar a day, 32 days a bar a week', () => {
  assert.equal(barsOf({ days: [on(30, 1)], today }, 'all').length, 31)
  const weeks = barsOf({ days: [on(31, 1)], today }, 'all')
  assert.equal(weeks.length, 5)
  assert.equal(barSpan(weeks[0] ?? { from: today, days: 0, received: 0, finished: 0 }), '2.12–2.18')
})

test('no bar loses a claim, whatever the days', () => {
  const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 399 }), { maxLength: 40 })
  fc.assert(
    fc.property(someDays, (ago) => {
      const days = ago.sort((left, right) => right - left).map((each) => on(each, 3))
      const received = barsOf({ days, today }, 'all').reduce((sum, bar) => sum + bar.received, 0)
      assert.equal(received, 3 * ago.length)
    }),
  )
})

test('how long it took is a sentence, and none without a case', () => {
  assert.equal(speedWords({ '0': 5, '4': 4, '9': 1 }), '一半当天办完，十份里九份4 天内办完（共 10 份）')
  assert.equal(speedWords({}), null)
})
