import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { NoticeView } from '@contract/notice-calls'
import { day } from '@domain/calendar/day'
import { longestReason, shortestReason } from '@domain/notice/objection'
import {
  cameWords,
  countedWords,
  daysLeftWords,
  extendedWords,
  reasonHindrance,
  untilWords,
} from '@/features/notices/notice-words'

const notice = (changes: Partial<NoticeView> = {}): NoticeView => ({
  id: 'n',
  title: '某项补贴公示',
  officeName: '某局',
  officeId: 'o',
  opensOn: day('2023-02-14'),
  closesOn: { day: day('2023-02-17'), certain: true },
  running: true,
  lines: [],
  headings: ['姓名'],
  workingDays: 3,
  extensions: [],
  hotlines: [],
  ...changes,
})
const on = day('2023-02-15')

test('how long a notice still runs is said in days, the last day as such', () => {
  assert.equal(daysLeftWords(notice(), on), '还有 2 天')
  assert.equal(daysLeftWords(notice(), day('2023-02-16')), '还有 1 天')
  assert.equal(daysLeftWords(notice(), day('2023-02-17')), '今天最后一天')
  assert.equal(daysLeftWords(notice({ running: false }), day('2023-02-18')), '公示结束了')
})

test('until when it runs names the day, and 预计 where the holidays are not published', () => {
  assert.equal(untilWords(notice(), on), '2月17日（周五）结束，当天也算')
  const reckoned = notice({ closesOn: { day: day('2023-02-17'), certain: false } })
  assert.match(untilWords(reckoned, on), /^预计2月17日/)
  assert.equal(untilWords(notice({ running: false }), day('2023-02-18')), '2月17日（周五）结束的')
  assert.equal(countedWords(notice(), on), '2月14日（周二）发布，公示 3 个工作日，发布当天不算')
})

test('a notice that was made longer says from when to when, and why', () => {
  assert.equal(extendedWords(notice(), on), null)
  const extended = notice({
    extensions: [{ from: day('2023-02-17'), to: day('2023-02-20'), reason: 'calendarChanged', on }],
  })
  assert.equal(
    extendedWords(extended, on),
    '放假安排变了，要公示满工作日，结束的日子从2月17日（周五）改到2月20日（周一）。',
  )
})

test('an objection is sent when it says enough, and what is missing is said before', () => {
  assert.equal(reasonHindrance('  '), '请写哪里不对')
  assert.equal(reasonHindrance('说'.repeat(shortestReason - 1)), '再写几个字，至少 10 个字')
  assert.equal(reasonHindrance('说'.repeat(shortestReason)), undefined)
  assert.equal(reasonHindrance('说'.repeat(longestReason)), undefined)
})

test('an officer reads how an objection came', () => {
  const objection = {
    id: 'o',
    notice: { id: 'n', title: '' },
    cells: [],
    receivedOn: on,
    reason: '',
    at: '2023-02-15T01:00:00.000Z',
    state: 'open' as const,
    answer: null,
    settledAt: null,
    bar: null,
  }
  assert.equal(cameWords({ ...objection, way: null }, on), '2月15日（周三）在这里提的')
  assert.equal(cameWords({ ...objection, way: 'letter' }, on), '2月15日（周三）来信提的，由干事登记')
})
