import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { LineView } from '@contract/payment-calls'
import { cents } from '@domain/money'
import { answerPreview, unanswered } from '@/features/payment/answer-preview'

const line = (number: number, changes: Partial<LineView> = {}): LineView => ({
  id: `c0000000000${number}-1`,
  number,
  nameMask: '王**',
  cardMask: '**** 5678',
  cardCheckDigitWrong: false,
  amount: cents(300_00),
  state: 'open',
  reason: '',
  contradiction: null,
  perhapsPaid: false,
  flags: [],
  ...changes,
})
const row = (id: string, amount: string, result: string, reason = '') => ({
  付款编号: id,
  '金额（元）': amount,
  结果: result,
  失败原因: reason,
})
const lines = [line(1), line(2), line(3), line(4, { state: 'paid' }), line(5), line(6)]
const idOf = (number: number) => lines[number - 1]?.id ?? ''

test('before anything is booked it is said of every row what booking it would do', () => {
  const rows = [
    row(idOf(1), '300', '成功'),
    row(idOf(2), '300', '失败', '户名不符'),
    row(idOf(3), '299.99', '成功'),
    row(idOf(4), '300', '失败', '已退汇'),
    row(idOf(4), '300', '失败', '已退汇'),
    row('c9999999999-1', '300', '成功'),
    row(idOf(5), '300', '成功'),
    row(idOf(5), '300', '失败'),
    {},
  ]
  const preview = answerPreview(rows, lines)
  assert.deepEqual(
    preview.map(({ kind }) => kind),
    [
      'paid',
      'failed',
      'amountDiffers',
      'contradicts',
      'contradicts',
      'unknownPayment',
      'twoAnswers',
      'twoAnswers',
      'unreadable',
    ],
  )
  assert.equal(preview[1]?.text, '2. 王** · 尾号 5678：失败 300 元，户名不符')
  assert.equal(preview.at(-1)?.text, '第 9 行')
  assert.equal(unanswered(rows, lines), 1, 'only the sixth is not in the file')
})

test('what was booked before is booked once', () => {
  assert.deepEqual(
    answerPreview([row(idOf(4), '300', '成功')], lines).map(({ kind }) => kind),
    ['answeredBefore'],
  )
  assert.equal(unanswered([], lines), 5)
})
