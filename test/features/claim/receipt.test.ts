import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { drawReceipt, receiptHeight, receiptWidth, wrapped } from '@/features/claim/status/draw-receipt'
import { receiptOf } from '@/features/claim/status/receipt-lines'
import { correctionWords } from '@/features/claim/draft/correction-words'
import { day } from '@domain/calendar/day'
import { aClaim, aTicket, today } from './sample-claim'

const submitted = aClaim({
  number: '482173659',
  stage: 'grassrootsReview',
  submittedAt: '2023-02-15T01:00:00.000Z',
  tickets: [aTicket()],
  form: { name: '张样例' },
  masks: { idNumber: '2224**********9017' },
  employer: {
    id: 'employer-1',
    name: '一家名字长得在一行里怎么也写不下的示范汽车零部件制造有限公司第一分公司',
    district: '汽开区',
    union: { id: 'union-1', name: '示范工会' },
    districtUnion: { name: '汽开区总工会', phone: '0431-87617870' },
  },
})

/** A pen that writes down what it is told; each character is as wide as the type is high. */
function aPen() {
  const written: { text: string; x: number; y: number; width: number }[] = []
  const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1] ?? 0)
  const pen = {
    font: '',
    fillStyle: '',
    textBaseline: 'top' as const,
    fillRect: () => undefined,
    measureText: (text: string) => ({ width: text.length * sizeOf(pen.font) }) as TextMetrics,
    fillText: (text: string, x: number, y: number) =>
      void written.push({ text, x, y, width: text.length * sizeOf(pen.font) }),
  }
  return { pen, written }
}

test('a claim without a number has no receipt; with one it says number, office, amount and whom to call', () => {
  assert.equal(receiptOf(aClaim()), null)
  const receipt = receiptOf(submitted)
  assert.ok(receipt)
  assert.equal(receipt.number, '482 173 659')
  const values = receipt.lines.map(({ value }) => value)
  for (const value of ['示范工会', '2224**********9017', '汽开区总工会 0431-87617870'])
    assert.ok(values.includes(value), value)
  assert.match(receipt.foot, /不是批准/)
})

test('the picture is as high as it needs, and no line runs out of it', () => {
  const receipt = receiptOf(submitted)
  assert.ok(receipt)
  const { pen, written } = aPen()
  const height = receiptHeight(pen, receipt)
  drawReceipt(pen, receipt)
  assert.ok(written.length > receipt.lines.length * 2)
  for (const { text, x, y, width } of written) {
    assert.ok(x + width <= receiptWidth, text)
    assert.ok(y > 0 && y < height, text)
  }
  assert.ok(wrapped('一二三四五', 20, (text) => text.length * 10).every((line) => line.length <= 2))
  assert.equal(wrapped('一二三四五', 20, (text) => text.length * 10).join(''), '一二三四五')
})

test('until when to correct is said as the source has it', () => {
  const due = { day: day('2023-05-10'), certain: true }
  const returned = aClaim({ stage: 'returned', due, returnedBy: 'grassrootsReview' })
  assert.equal(correctionWords(returned, today)?.value, '5月10日（周三）前')
  assert.match(correctionWords(returned, today)?.note ?? '', /文件没有写补正的截止日子/)
  assert.match(correctionWords({ ...returned, due: null }, today)?.value ?? '', /没有写/)
  assert.equal(correctionWords({ ...returned, stage: 'paid' }, today), null)
})
