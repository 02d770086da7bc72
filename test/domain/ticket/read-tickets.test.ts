import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { readTickets } from '@domain/ticket/read-tickets'
import { bandOf, type FieldName, type TicketReading } from '@domain/ticket/record/reading'
import { line, paperTicket } from './lines'

const values = (reading: TicketReading | undefined) =>
  Object.fromEntries(Object.entries(reading?.fields ?? {}).map(([name, field]) => [name, field.value]))

const only = (readings: TicketReading[]): TicketReading => {
  assert.equal(readings.length, 1)
  const [reading] = readings
  assert.ok(reading)
  return reading
}

test('a paper railway ticket, field by field', () => {
  const reading = only(readTickets(paperTicket()))
  assert.equal(reading.kind, 'paperTrain')
  assert.equal(reading.counted, true)
  assert.deepEqual(values(reading), {
    from: '农安',
    to: '长春',
    trainNo: 'D5103',
    date: '2023-01-14',
    time: '22:11',
    price: '35.5',
    name: '高文静',
    idMasked: '2201221973****952X',
    coach: '07',
    seat: '08B',
    seatClass: '二等座',
    serial: '087W018421',
    code21: '24439673940114W018421',
  })
})

const changed = (from: string, to: string) =>
  paperTicket().map((entry) => ({ ...entry, text: entry.text.replace(from, to) }))

test('a misread serial is repaired by the code, and doubted', () => {
  const reading = only(readTickets(changed('087W018421', '087W01842')))
  assert.equal(values(reading).serial, '087W018421')
  assert.notEqual(bandOf(reading.fields.serial), 'sure')
  assert.ok(reading.doubts.some(({ doubt }) => doubt === 'serialDiffersFromCode'))
})

test('letters read for digits in the code are put right and not shown as sure', () => {
  const reading = only(readTickets(changed('24439673940114W', '2443967394O114W')))
  assert.equal(values(reading).code21, '24439673940114W018421')
})

test('a station that was misread is known by its pinyin', () => {
  const reading = only(readTickets(changed('农安站', '衣安站')))
  assert.equal(values(reading).from, '农安')
  assert.equal(reading.fields.from?.source, 'repaired')
})

test('a train whose letter was lost has to be typed', () => {
  const reading = only(readTickets(changed('D5103', '5103')))
  assert.equal(bandOf(reading.fields.trainNo), 'type')
  assert.ok(reading.doubts.some(({ doubt }) => doubt === 'trainLetterLost'))
})

test('a number torn at its stars is one number', () => {
  const torn = paperTicket().flatMap((entry) =>
    entry.text.startsWith('2201221973')
      ? [line('2201221973', 78, entry.cy, 42), line('3****952X高文静', 300, entry.cy, 42)]
      : [entry],
  )
  const { idMasked, name } = values(only(readTickets(torn)))
  assert.deepEqual([idMasked, name], ['2201221973****952X', '高文静'])
})

test('a passenger may be called like the country, and the country is no passenger', () => {
  const named = (behind: string) => values(only(readTickets(changed('高文静', behind)))).name
  for (const name of ['刘中国', '欧阳中国', '高铁生']) assert.equal(named(name), name)
  for (const words of ['中国铁路', '中国', '中国居民身份证']) assert.equal(named(words), undefined)
})

test('two tickets in one photo stay two', () => {
  const readings = readTickets([...paperTicket(), ...paperTicket(800, 'K', '林志远')])
  assert.deepEqual(
    readings.map((reading) => [values(reading).name, values(reading).serial]),
    [
      ['高文静', '087W018421'],
      ['林志远', '087K018421'],
    ],
  )
  assert.ok(readings.every(({ doubts }) => doubts.some(({ doubt }) => doubt === 'severalTickets')))
})

test('two tickets stay two where the code of one is printed over', () => {
  const over = paperTicket(800, 'K', '林志远').map((entry) =>
    entry.text.startsWith('24439673940114') ? { ...entry, text: '24439673940114K0184长春售' } : entry,
  )
  const readings = readTickets([...paperTicket(), ...over])
  assert.deepEqual(
    readings.map((reading) => values(reading).name),
    ['高文静', '林志远'],
  )
})

test('a refund never counts, whatever else stands on it', () => {
  for (const words of ['退票费:￥12.50', '退票费', '退票凭证']) {
    const reading = only(readTickets([...paperTicket(), line(words, 78, 330)]))
    assert.deepEqual([reading.kind, reading.counted, reading.reason], ['refund', false, 'refund'])
  }
})

test('what is no public transport is known and does not count', () => {
  for (const [kind, words] of [
    ['taxi', '长春市出租汽车发票'],
    ['rideHailing', '网约车行程报销单'],
    ['fuel', '中国石油加油凭证'],
    ['toll', '高速公路通行费'],
    ['parking', '机动车停车费收据'],
  ] as const) {
    const reading = only(readTickets([line(words, 40, 40), line('金额：35.00元', 40, 120)]))
    assert.deepEqual([reading.kind, reading.counted, reading.reason], [kind, false, 'notPublicTransport'])
  }
})

test('the year in an invoice number must be the year of issue', () => {
  const invoice = (number: string) =>
    only(
      readTickets([
        line('电子发票（铁路电子客票）', 330, 40),
        line(`发票号码:${number}`, 40, 100),
        line('开票日期:2025年03月02日', 800, 100),
        line('电子客票号:908393331939534533154', 40, 500),
      ]),
    ).fields.invoiceNo
  assert.equal(bandOf(invoice('25316489514450248018')), 'sure')
  assert.equal(bandOf(invoice('12531648951445024801')), 'type')
})

const anyLine = fc
  .record({
    text: fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'0123456789站票价¥*长春农安车号年月日:.GDKX退航客运'),
        maxLength: 40,
      }),
    ),
    x: fc.integer({ min: -50, max: 2000 }),
    y: fc.integer({ min: -50, max: 2000 }),
    height: fc.integer({ min: 0, max: 90 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, x, y, height, confidence }) => line(text, x, y, height, confidence))

test('whatever was read, reading ends and confidences are shares', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
      for (const reading of readTickets(lines))
        for (const field of Object.values(reading.fields))
          assert.ok(field.confidence >= 0 && field.confidence <= 1 && field.value !== '')
    }),
    { numRuns: 500 },
  )
})

test('wherever two tickets lie under each other, no field of one is told of the other', () => {
  const own: readonly FieldName[] = ['name', 'serial', 'code21']
  fc.assert(
    fc.property(fc.integer({ min: 680, max: 1600 }), fc.boolean(), (down, swapped) => {
      const lines = [...paperTicket(), ...paperTicket(down, 'K', '林志远')]
      const [first, second] = readTickets(swapped ? lines.reverse() : lines)
      assert.ok(first && second)
      for (const name of own) assert.notEqual(first.fields[name]?.value, second.fields[name]?.value, name)
    }),
  )
})
