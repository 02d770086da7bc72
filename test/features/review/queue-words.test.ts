import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import {
  dueMark,
  emptyViewWords,
  marksOf,
  reckonedWords,
  staffStageName,
  submittedWords,
  viewNamesOf,
} from '@/features/review/words/queue-words'
import { aRow, today } from './samples'

test('the due day is said in days, with more weight the closer it is', () => {
  const due = (text: string, certain = true) => dueMark({ day: day(text), certain }, today)
  assert.deepEqual(due('2023-02-17'), { tone: 'neutral', icon: 'clock', text: '还剩 2 天' })
  assert.deepEqual(due('2023-02-16'), { tone: 'warn', icon: 'clock', text: '还剩 1 天' })
  assert.deepEqual(due('2023-02-15'), { tone: 'warn', icon: 'clock', text: '今天到期' })
  assert.deepEqual(due('2023-02-12'), { tone: 'danger', icon: 'warning', text: '超时 3 天' })
  assert.equal(due('2023-02-20', false).text, '大约还剩 5 天')
})

test('a day reckoned without the holidays of its year makes nobody flatly late, and says how it was reckoned', () => {
  const due = (text: string) => dueMark({ day: day(text), certain: false }, today)
  assert.deepEqual(due('2023-02-12'), { tone: 'warn', icon: 'clock', text: '大约超时 3 天' })
  assert.equal(due('2023-02-14').text, '大约超时 1 天')
  assert.equal(due('2023-02-15').text, '大约今天到期')
  assert.equal(due('2023-02-16').text, '大约还剩 1 天')
  const uncertain = { day: day('2027-02-12'), certain: false }
  assert.equal(reckonedWords([null, uncertain]), '2027 年的放假安排还没有。写“大约”的，按周一至周五估算。')
  assert.equal(reckonedWords([null, { ...uncertain, certain: true }]), null)
})

test('a row says what is urgent, what to look at and who has it', () => {
  const marks = marksOf(aRow('a', { flagCount: 1, heldBy: '工会干事乙' }), today, null)
  assert.deepEqual(
    marks.map(({ text }) => text),
    ['还剩 2 天', '1 处要留意', '工会干事乙 正在看'],
  )
})

test('a returned row says so instead of a due day, and who returned it', () => {
  const marks = marksOf(aRow('a', { stage: 'returned', due: null, heldBy: '工会干事甲' }), today, null)
  assert.deepEqual(
    marks.map(({ text }) => text),
    ['等本人补正', '工会干事甲 退回'],
  )
})

test('stages are said to staff, not to the worker', () => {
  assert.equal(staffStageName(aRow('a', { stage: 'returned', role: 'grassrootsUnion' })), '等本人补正')
  assert.equal(staffStageName(aRow('a', { stage: 'withdrawn', role: 'grassrootsUnion' })), '本人已撤回')
  assert.equal(
    staffStageName(aRow('a', { stage: 'districtReview', role: 'grassrootsUnion' })),
    '上级工会复核中',
  )
  assert.equal(staffStageName(aRow('a', { stage: 'districtReview', role: 'districtUnion' })), '待您复核')
  assert.equal(staffStageName(aRow('a', { stage: 'centreReview', role: 'cityCentre' })), '待您审批')
  assert.equal(staffStageName(aRow('a', { stage: 'grassrootsReview', role: 'grassrootsUnion' })), '待您核对')
})

test('a row says how many tickets and on which day they came, in Shanghai', () => {
  assert.equal(submittedWords(aRow('a'), today), '2 张票 · 2月14日')
  assert.equal(submittedWords(aRow('a', { persons: 131 }), today), '131 人 · 2月14日')
})

test('an officer reads that they hold a claim themselves', () => {
  const marks = marksOf(aRow('a', { heldBy: '工会干事甲' }), today, '工会干事甲')
  assert.equal(marks.at(-1)?.text, '您正在看')
})

test('what waits is called by what the level does with it, in the tabs and where there is nothing', () => {
  const words = [
    ['grassrootsUnion', '待核对'],
    ['districtUnion', '待复核'],
    ['cityCentre', '待审批'],
  ] as const
  for (const [role, waiting] of words) {
    assert.equal(viewNamesOf(role).waiting, waiting)
    assert.equal(emptyViewWords(role).waiting.title, `没有${waiting}的申请`)
  }
})
