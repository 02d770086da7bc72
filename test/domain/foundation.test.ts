import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day, dayAt, daysBetween, Day, placeInWindow } from '@domain/calendar/day'
import { calendarKnownThrough, workingDaysAfter } from '@domain/calendar/working-day'
import { cents, centsFromYuan, yuanText } from '@domain/money'
import { searchKeysOf, searchTextOf } from '@domain/organisation/search-keys'
import { canonicalJson } from '@domain/policy/editions/canonical'

test('money: what is written is read back, more than two decimals is no amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      (amount) => centsFromYuan(yuanText(cents(amount))) === amount,
    ),
  )
  assert.equal(centsFromYuan('１８８。５'), 188_50)
  assert.equal(centsFromYuan('188.505'), null)
  assert.equal(centsFromYuan('-1'), null)
  assert.equal(centsFromYuan(''), null)
  assert.throws(() => cents(0.5), RangeError)
})

test('days: only days of the calendar, in Shanghai, whatever the zone of the machine', () => {
  assert.equal(Day.safeParse('2023-02-29').success, false)
  assert.equal(Day.safeParse('2024-02-29').success, true)
  assert.equal(dayAt(new Date('2023-02-14T15:59:59.999Z')), '2023-02-14')
  assert.equal(dayAt(new Date('2023-02-14T16:00:00Z')), '2023-02-15')
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
      assert.equal(daysBetween(day('2000-01-01'), addDays(day('2000-01-01'), count)), count)
    }),
  )
})

test('a window holds its first and last day', () => {
  const window = { from: day('2023-01-28'), to: day('2023-02-17') }
  const places = ['2023-01-27', '2023-01-28', '2023-02-17', '2023-02-18'].map((text) =>
    placeInWindow(day(text), window),
  )
  assert.deepEqual(places, ['before', 'within', 'within', 'after'])
})

test('working days follow the national calendar with its swapped days', () => {
  assert.equal(workingDaysAfter(day('2023-01-19'), 3).day, '2023-01-29')
  assert.equal(workingDaysAfter(day('2023-02-17'), 1).day, '2023-02-20')
})

test('a deadline past the published calendar is not certain', () => {
  assert.deepEqual(workingDaysAfter(addDays(calendarKnownThrough, -1), 1), {
    day: calendarKnownThrough,
    certain: true,
  })
  assert.equal(workingDaysAfter(calendarKnownThrough, 1).certain, false)
})

test('a year that nobody has published is reckoned by Monday to Friday and not certain, before the first one too', () => {
  assert.equal(calendarKnownThrough, '2026-12-31')
  assert.deepEqual(workingDaysAfter(day('2027-09-30'), 1), { day: '2027-10-01', certain: false })
  assert.deepEqual(workingDaysAfter(day('2026-12-30'), 5), { day: '2027-01-06', certain: false })
  assert.deepEqual(workingDaysAfter(day('2026-12-30'), 1), { day: '2026-12-31', certain: true })
  assert.equal(workingDaysAfter(day('2003-12-31'), 1).certain, true)
  assert.equal(workingDaysAfter(day('2003-12-30'), 1).certain, false)
})

test('canonical text does not depend on the order in which keys were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      assert.equal(canonicalJson(reversed), canonicalJson(value))
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('an employer is found by any part of its name, by pinyin and by first letters', () => {
  const keys = searchKeysOf('长春示范汽车', ['chang', 'chun', 'shi', 'fan', 'qi', 'che'])
  for (const typed of ['长春', '示范', '汽 车', 'changchun', 'ShiFan', 'qiche', 'ccsf', 'sfqc']) {
    assert.ok(
      keys.some((key) => key.startsWith(searchTextOf(typed))),
      typed,
    )
  }
  assert.ok(!keys.some((key) => key.startsWith(searchTextOf('吉林'))))
})
