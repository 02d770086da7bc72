import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { bandOf } from '@domain/ticket/record/reading'
import { readTickets } from '@domain/ticket/read-tickets'
import type { TextLine } from '@domain/ticket/lines/text-line'
import { line } from './lines'

const title = line('航空运输电子客票行程单', 300, 30, 30)
const fieldsOf = (...lines: TextLine[]) => readTickets([title, ...lines])[0]?.fields ?? {}
const small = (text: string, x: number, cy: number, confidence = 0.99) => line(text, x, cy, 20, confidence)

test('airports are known by their codes whatever became of the words before them', () => {
  for (const [first, second] of [
    ['自FROM:CGQ 长春', '至TO:CKG 重庆'],
    ['IFROM:CGQ长春', 'TO:CKG重庆'],
    ['存CGQ长春', '：CKG重庆'],
    ['自：CGQ长春东航', '至：CKG重庆'],
    ['自：CGQ长', '至：CKG'],
  ] as const) {
    const { from, to } = fieldsOf(small(first, 50, 200), small(second, 50, 240))
    assert.deepEqual([from?.value, to?.value], ['长春', '重庆'], first)
  }
})

test('a misread code and a misread name together still say one city, to be checked', () => {
  const { to } = fieldsOf(small('自：CGQ长春', 50, 200), small('至：XY器安', 50, 240))
  assert.equal(to?.value, '西安')
  assert.equal(bandOf(to), 'check')
})

test('an airport whose way was lost and that stands alone is typed', () => {
  const { from, to } = fieldsOf(small('CGQ长春', 50, 240))
  assert.equal(from, undefined)
  assert.equal(bandOf(to), 'type')
})

test('a number of 13 digits is the ticket, surely where an airline begins so', () => {
  const known = fieldsOf(small('电子客练#码', 50, 400, 0.6), small('7849286470284', 200, 400)).ticketNo
  assert.deepEqual([known?.value, bandOf(known)], ['7849286470284', 'sure'])
  const unknown = fieldsOf(small('1239286470284', 200, 400)).ticketNo
  assert.equal(bandOf(unknown), 'check')
})

test('a flight is told from other letters and digits by its airline, and mended by it', () => {
  const row = [small('2025-04-18', 500, 200), small('11:51', 700, 200)]
  assert.equal(
    fieldsOf(small('3U6341', 300, 200), small('cGQ001', 300, 500), ...row).trainNo?.value,
    '3U6341',
  )
  const mended = fieldsOf(small('309514', 300, 200), ...row).trainNo
  assert.deepEqual([mended?.value, bandOf(mended)], ['3U9514', 'check'])
})

test('a day and a time that lost their marks are to be checked', () => {
  const { date, time } = fieldsOf(
    small('CZ6466', 300, 200),
    small('20240406', 500, 200),
    small('0752', 700, 200),
  )
  assert.deepEqual([date?.value, time?.value], ['2024-04-06', '07:52'])
  assert.deepEqual([bandOf(date), bandOf(time)], ['check', 'check'])
})

test('the largest sum is sure only where the others add up to it or it is called the total', () => {
  const parts = [small('CNY1460.00', 50, 300), small('CN50.00', 250, 300), small('YQ120.00', 400, 300)]
  assert.equal(bandOf(fieldsOf(...parts, small('CNY1630.00', 600, 300)).price), 'sure')
  assert.equal(bandOf(fieldsOf(...parts).price), 'check')
  const named = fieldsOf(...parts.slice(1), small('合计TOTAL', 600, 270), small('CNY1630.00', 600, 300))
  assert.equal(bandOf(named.price), 'sure')
})

test('what stands beside the ID number and is no name is none', () => {
  const { name } = fieldsOf(
    small('#容姓品', 50, 200, 0.5),
    small('220802****4399', 300, 230),
    small('不得签转', 100, 230),
  )
  assert.equal(name, undefined)
})

test('a masked number torn behind its stars is one again, however few stars the tail has', () => {
  for (const [head, tail] of [
    ['220721****', '*5163'],
    ['220721........', '5163'],
  ] as const) {
    const torn = [small(head, 300, 230), line(tail, 300 + 20 * 0.55 * head.length + 10, 230, 20)]
    assert.equal(fieldsOf(...torn).idMasked?.value, '220721********5163', head)
  }
})

test('an invoice number whose colon was seen as a digit is the number itself', () => {
  const { invoiceNo } = fieldsOf(
    small('发票号码：2', 50, 90),
    small('23870024764024799100', 200, 90),
    small('2023-09-02', 500, 200),
  )
  assert.equal(invoiceNo?.value, '23870024764024799100')
})

test('an airport that is called otherwise than its city stands as it was read, to be checked', () => {
  for (const [printed, name] of [
    ['自：PVG浦东', '浦东'],
    ['自：SHA虹桥', '虹桥'],
    ['自：WXN五桥', '五桥'],
    ['自：JZH九寨黄龙', '九寨黄龙'],
    ['自：WMT茅台', '茅台'],
    ['自：PKX南京', '南京'],
  ] as const) {
    const { from } = fieldsOf(small(printed, 50, 200), small('至：CGQ长春', 50, 240))
    assert.deepEqual([from?.value, from?.source, bandOf(from)], [name, 'photo', 'check'], printed)
  }
  const { from } = fieldsOf(small('自：PVG上海浦东', 50, 200), small('至：CGQ长春', 50, 240))
  assert.deepEqual([from?.value, bandOf(from)], ['上海浦东', 'sure'])
})

test('a city whose airport is in no list is that city', () => {
  const { from, to } = fieldsOf(small('自：CGQ长春', 50, 200), small('至：DZH达州', 50, 240))
  assert.deepEqual([from?.value, to?.value, bandOf(to)], ['长春', '达州', 'sure'])
})

test('what a file says of its airports and its flight is what it says', () => {
  const inFile = (text: string, x: number, cy: number): TextLine => ({
    ...small(text, x, cy),
    source: 'text',
  })
  const { from, to, trainNo } = fieldsOf(
    inFile('自：PVG浦东', 50, 200),
    inFile('至：XIV西安咸阳', 50, 240),
    inFile('BL6341', 300, 200),
    inFile('2025-04-18', 500, 200),
  )
  assert.deepEqual(
    [from, to, trainNo].map((field) => [field?.value, field?.source]),
    [
      ['浦东', 'text'],
      ['西安咸阳', 'text'],
      ['BL6341', 'text'],
    ],
  )
})

test('an airline that is in no list flies too, unless its letters were hard to read', () => {
  const row = [small('2025-04-18', 500, 200), small('11:51', 700, 200)]
  const read = (confidence: number) => fieldsOf(small('BL6341', 300, 200, confidence), ...row).trainNo
  assert.deepEqual([read(0.99)?.value, bandOf(read(0.99))], ['BL6341', 'check'])
  assert.equal(read(0.9)?.value, '8L6341')
})
