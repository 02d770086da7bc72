import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { readBankRow } from '@domain/payment/bank-answer'
import { csvOf, recordsOfCsv, recordsOfTable, safeCell } from '@domain/table'
import { noTallies, totalOf, withLine, withSettled } from '@domain/payment/batch'
import { cents } from '@domain/money'

const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text))

test('what is written as CSV is read back, and no cell begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const kept = rows.filter((row) => row.some((text) => safeCell(text).trim() !== ''))
      const read = recordsOfCsv(csvOf([['甲', '乙'], ...rows]))
      assert.deepEqual(
        read,
        kept.map(([first, second]) => ({ 甲: safeCell(first), 乙: safeCell(second) })),
      )
      for (const { 甲: first = '' } of read) assert.doesNotMatch(first, /^[=+\-@\t\r\n]/)
    }),
  )
})

test('a table pasted from a spreadsheet reads like the file', () => {
  const rows = [
    ['付款编号', '结果'],
    ['c1-1', '成功'],
    ['c2-1', '失败'],
  ]
  const pasted = rows.map((row) => row.join('\t')).join('\r\n')
  assert.deepEqual(recordsOfTable(`${pasted}\n`), recordsOfCsv(csvOf(rows)))
  assert.deepEqual(recordsOfTable(csvOf(rows)), recordsOfCsv(csvOf(rows)))
})

test('a row of the bank is understood or refused, never guessed', () => {
  const row = { 付款编号: 'c12345678-1', '金额（元）': '188.50', 结果: '成功', 失败原因: '' }
  assert.deepEqual(readBankRow(row), { reference: 'c12345678-1', amount: 188_50, paid: true, reason: '' })
  assert.equal(readBankRow({ ...row, 结果: '退回' })?.paid, false)
  for (const wrong of [{ 结果: '' }, { 结果: '处理中' }, { '金额（元）': '一百' }, { 付款编号: '' }])
    assert.equal(readBankRow({ ...row, ...wrong }), null)
  assert.equal(readBankRow('成功'), null)
})

test('the sums of a batch are the sums of its payments, however they are settled', () => {
  const settled = fc.constantFrom('open', 'paid', 'failed', 'takenOut')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 300_00 }), settled)), (lines) => {
      let tallies = noTallies
      for (const [amount] of lines) tallies = withLine(tallies, cents(amount))
      for (const [amount, state] of lines)
        if (state !== 'open') tallies = withSettled(tallies, state, cents(amount))
      const live = lines.filter(([, state]) => state !== 'takenOut')
      assert.deepEqual(totalOf(tallies), {
        count: live.length,
        amount: live.reduce((sum, [amount]) => sum + amount, 0),
      })
    }),
  )
})
