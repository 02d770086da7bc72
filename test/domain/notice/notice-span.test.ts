import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day, weekdayOf, type Day } from '@domain/calendar/day'
import { calendarKnownThrough, isWorkingDay, type WorkingCalendar } from '@domain/calendar/working-day'
import { isInTime, noticeState } from '@domain/notice/notice'
import { extendedSpan, noticeSpan } from '@domain/notice/notice-span'

/** A calendar of Mondays to Fridays without the days off that are named. */
const calendarWithout = (daysOff: readonly string[], knownThrough = '2030-12-31'): WorkingCalendar => ({
  isWorkingDay: (on) => weekdayOf(on) % 6 !== 0 && !daysOff.includes(on),
  knownFrom: day('2004-01-01'),
  knownThrough: day(knownThrough),
})

const workingDaysIn = (from: Day, to: Day, calendar: { isWorkingDay(on: Day): boolean }): number => {
  let count = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (calendar.isWorkingDay(on)) count += 1
  return count
}

const anyDay = fc.integer({ min: 0, max: 5_000 }).map((offset) => addDays(day('2015-01-01'), offset))

test('the day of posting is not counted, and the last day is a working day', () => {
  assert.deepEqual(noticeSpan(day('2023-02-14'), 3).closesOn, { day: '2023-02-17', certain: true })
  assert.equal(noticeSpan(day('2023-02-15'), 3).closesOn.day, '2023-02-20')
  assert.equal(noticeSpan(day('2023-02-13'), 5).closesOn.day, '2023-02-20')
  // Posted on a day off: the working days after it are counted.
  assert.equal(noticeSpan(day('2023-02-18'), 3).closesOn.day, '2023-02-22')
})

test('days off in between make it longer, working days that were swapped in make it shorter', () => {
  // Spring Festival 2023: off from 21 to 27 January, worked on Saturday 28 and Sunday 29.
  assert.equal(noticeSpan(day('2023-01-20'), 3).closesOn.day, '2023-01-30')
  assert.equal(noticeSpan(day('2023-01-27'), 3).closesOn.day, '2023-01-30')
})

test('a notice runs to the end of its last day, and not a day longer', () => {
  const notice = noticeSpan(day('2023-02-14'), 3)
  const on = (text: string) => noticeState(notice, day(text))
  assert.deepEqual(on('2023-02-14'), { running: true, daysLeft: 3, until: '2023-02-17', certain: true })
  assert.deepEqual(on('2023-02-17'), { running: true, daysLeft: 0, until: '2023-02-17', certain: true })
  assert.deepEqual(on('2023-02-18'), { running: false, until: '2023-02-17' })
  const inTime = ['2023-02-13', '2023-02-14', '2023-02-17', '2023-02-18'].map((text) =>
    isInTime(notice, day(text)),
  )
  assert.deepEqual(inTime, [false, true, true, false])
})

test('where the holidays are not published the last day is not certain', () => {
  const last = calendarKnownThrough
  assert.equal(noticeSpan(addDays(last, -10), 3).closesOn.certain, true)
  assert.equal(noticeSpan(last, 3).closesOn.certain, false)
})

test('a notice without a whole number of days is not posted', () => {
  for (const days of [0, -1, 1.5, NaN, Infinity])
    assert.throws(() => noticeSpan(day('2023-02-14'), days), RangeError, String(days))
})

test('the span holds exactly its working days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (opensOn, workingDays) => {
      const { closesOn } = noticeSpan(opensOn, workingDays)
      assert.equal(workingDaysIn(opensOn, closesOn.day, { isWorkingDay }), workingDays)
      assert.ok(isWorkingDay(closesOn.day))
    }),
  )
})

test('a day off that is announced later makes a running notice longer and says why', () => {
  const posted = noticeSpan(day('2023-02-14'), 3, calendarWithout([]))
  const announced = calendarWithout(['2023-02-16'])
  assert.deepEqual(extendedSpan(posted, announced), {
    closesOn: { day: '2023-02-20', certain: true },
    extendedBy: 'calendarChanged',
  })
})

test('a day off that is taken back does not make it shorter', () => {
  const posted = noticeSpan(day('2023-02-14'), 3, calendarWithout(['2023-02-16']))
  assert.deepEqual(extendedSpan(posted, calendarWithout([])), { closesOn: posted.closesOn, extendedBy: null })
})

test('what was reckoned becomes certain when the holidays are published, and no extension', () => {
  const posted = noticeSpan(day('2023-02-14'), 3, calendarWithout([], '2022-12-31'))
  assert.equal(posted.closesOn.certain, false)
  assert.deepEqual(extendedSpan(posted, calendarWithout([])), {
    closesOn: { day: posted.closesOn.day, certain: true },
    extendedBy: null,
  })
})

test('however the calendar changes, a notice only grows, keeps its days, and a second look changes nothing', () => {
  const daysOff = fc.array(fc.integer({ min: 0, max: 40 }).map((after) => addDays(day('2023-02-01'), after)))
  const opening = fc.integer({ min: 0, max: 20 }).map((offset) => addDays(day('2023-02-01'), offset))
  fc.assert(
    fc.property(
      daysOff,
      daysOff,
      opening,
      fc.integer({ min: 1, max: 8 }),
      (before, after, opensOn, count) => {
        const posted = noticeSpan(opensOn, count, calendarWithout(before))
        const calendar = calendarWithout(after)
        const { closesOn, extendedBy } = extendedSpan(posted, calendar)
        assert.ok(closesOn.day >= posted.closesOn.day)
        assert.equal(extendedBy !== null, closesOn.day > posted.closesOn.day)
        assert.ok(workingDaysIn(opensOn, closesOn.day, calendar) >= count)
        assert.deepEqual(extendedSpan({ ...posted, closesOn }, calendar), { closesOn, extendedBy: null })
      },
    ),
  )
})
