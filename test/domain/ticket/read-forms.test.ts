import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { readTickets } from '@domain/ticket/read-tickets'
import { bandOf } from '@domain/ticket/record/reading'
import type { TextLine } from '@domain/ticket/lines/text-line'
import { line } from './lines'

const fieldsOf = (lines: readonly TextLine[], codes: readonly string[] = []) => {
  const [reading] = readTickets(lines, codes)
  assert.ok(reading)
  return reading.fields
}
const title = line('道路客运汽车票', 250, 30)

test('labels spread to the width of three are one label, in whatever pieces they were seen', () => {
  const spread = [line('车', 60, 200), line('次', 150, 200), line('K0568', 260, 200)]
  assert.equal(fieldsOf([title, ...spread]).trainNo?.value, 'K0568')
  const glued = [line('座', 60, 200), line('号32', 150, 200), line('票价 35.50元', 500, 200)]
  assert.equal(fieldsOf([title, ...glued]).seat?.value, '32')
})

test('values that stand under their labels are read column by column', () => {
  const fields = fieldsOf([
    title,
    line('出发站', 50, 120, 24),
    line('到达站', 290, 120, 24),
    line('发车日期', 530, 120, 24),
    line('敦化客运站', 50, 160, 32),
    line('长春', 290, 160, 32),
    line('2023-01-14', 530, 160, 32),
    line('乘车人', 50, 240, 24),
    line('高文静', 50, 280, 32),
  ])
  assert.deepEqual(
    [fields.from?.value, fields.to?.value, fields.date?.value, fields.name?.value],
    ['敦化', '长春', '2023-01-14', '高文静'],
  )
})

test('a label is never taken for the value of the label before it', () => {
  const fields = fieldsOf([
    title,
    line('始发站', 50, 120),
    line('到达站', 300, 120),
    line('发车时间', 550, 120),
  ])
  assert.deepEqual([fields.from, fields.to], [undefined, undefined])
})

test('a number whose label was lost is to be checked', () => {
  const { trainNo } = fieldsOf([title, line('始发站 敦化', 50, 120), line('5698', 300, 200)])
  assert.equal(trainNo?.value, '5698')
  assert.equal(bandOf(trainNo), 'check')
})

test("an airport's code says the city that was misread", () => {
  const { from, to } = fieldsOf([
    line('电子发票（航空运输电子客票行程单）', 300, 30),
    line('自：TAO青', 50, 120),
    line('星：CGQ长卷', 50, 180),
  ])
  assert.deepEqual(
    [from?.value, from?.source, to?.value, to?.source],
    ['青岛', 'repaired', '长春', 'repaired'],
  )
  assert.equal(bandOf(to), 'check')
})

const invoice = (number: string, fare: string) => [
  line('电子发票（铁路电子客票）', 300, 30),
  line(`发票号码:${number}`, 50, 90, 25),
  line(`票价:￥${fare}`, 50, 300, 25),
  line('买票请到12306 发货请到95306', 300, 600, 24),
]
const number = '23316489514450248018'

test("an invoice's QR code repairs its number and its fare", () => {
  const code = `01,51,,${number},35.50,20230114,,219a`
  const misread = fieldsOf(invoice('23316489514450248013', '35.50'), [code])
  assert.deepEqual([misread.invoiceNo?.value, misread.invoiceNo?.source], [number, 'repaired'])
  const blurred = invoice(number, '85.50').map((entry) => ({ ...entry, confidence: 0.85 }))
  assert.equal(fieldsOf(blurred, [code]).price?.value, '35.50')
})

test('a fare that was read surely and stands otherwise in the QR code is sure no more', () => {
  const { price } = fieldsOf(invoice(number, '53.50'), [`01,51,,${number},35.50,20230114,,219a`])
  assert.equal(price?.value, '53.50')
  assert.equal(bandOf(price), 'check')
})

test('the code of another document, or one of two, repairs nothing', () => {
  const air = `01,61,,${'24'.padEnd(20, '7')},900.00,20240303,,89f5`
  assert.equal(fieldsOf(invoice(number, '35.50'), [air]).invoiceNo?.value, number)
  const other = `01,51,,${'24'.padEnd(20, '7')},20.00,20240303,,89f5`
  const own = `01,51,,${number},35.50,20230114,,219a`
  assert.equal(fieldsOf(invoice('23316489514450248013', '35.50'), [own, other]).invoiceNo?.source, 'photo')
})

test('an ID mask of an unusual shape lost a digit, and is to be checked', () => {
  const { idMasked } = fieldsOf([title, line('证件号 220802*********090', 50, 200)])
  assert.equal(bandOf(idMasked), 'check')
})

test('blurred stars are dots, in one piece or torn in two, and the mask is to be checked', () => {
  const whole = fieldsOf([title, line('230102....0714', 50, 200)]).idMasked
  assert.deepEqual([whole?.value, bandOf(whole)], ['230102********0714', 'check'])
  const torn = [line('341202....', 50, 200), line('·..1761', 300, 200)]
  assert.equal(fieldsOf([title, ...torn]).idMasked?.value, '341202********1761')
})

test('a mask that lost a digit of its head is no mask', () => {
  assert.equal(fieldsOf([title, line('22012****1519', 50, 200)]).idMasked, undefined)
})

test('a buyer of the same name makes it sure, and one that was read better is offered', () => {
  const invoiced = (name: string, confidence: number, buyer: string) =>
    fieldsOf([
      ...invoice(number, '35.50'),
      line('2208021995****5088', 50, 400, 25),
      line(name, 500, 400, 25, confidence),
      line(`购买方名称:${buyer}`, 50, 550, 25),
    ]).name
  assert.equal(bandOf(invoiced('蒋雪梅', 0.85, '蒋雪梅')), 'sure')
  const better = invoiced('移雪梅', 0.78, '蒋雪梅')
  assert.deepEqual([better?.value, bandOf(better)], ['蒋雪梅', 'check'])
  assert.equal(invoiced('蒋雪梅', 0.98, '某某公司')?.value, '蒋雪梅')
})
