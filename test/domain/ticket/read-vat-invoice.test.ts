import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { readTickets } from '@domain/ticket/read-tickets'
import { bandOf, type DocumentKind } from '@domain/ticket/record/reading'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import { vatInvoice } from './lines'

const read = (invoiced: Parameters<typeof vatInvoice>[0] = {}) => {
  const [reading] = readTickets(vatInvoice(invoiced))
  assert.ok(reading)
  return reading
}
const trip = (carrier: string, from = '榆树', to = '长春'): string[] => [
  '王小明',
  '2203221990****1234',
  '2024年03月10日',
  from,
  to,
  '无',
  carrier,
]

describe('an invoice for carrying passengers', () => {
  test("of a coach company says the trip's day and places, and the sum with tax", () => {
    const { kind, counted, fields } = read({ trips: [trip('长途汽车')] })
    assert.deepEqual([kind, counted], ['coach', true])
    assert.deepEqual(
      [fields.from, fields.to, fields.date, fields.price, fields.name, fields.idMasked, fields.invoiceNo].map(
        (field) => field?.value,
      ),
      ['榆树', '长春', '2024-03-10', '45.00', '王小明', '2203221990****1234', '24222000000012345678'],
    )
    assert.equal(fields.issueDate?.value, '2024-03-12')
  })

  test('without a trip leaves its day and places to be typed: the day of issue is none, a service is nobody', () => {
    for (const table of [true, false]) {
      const { kind, fields } = read({ table })
      assert.equal(kind, 'coach')
      assert.deepEqual(
        [fields.from, fields.to, fields.date, fields.name],
        [undefined, undefined, undefined, undefined],
      )
      assert.equal(fields.price?.value, '45.00')
    }
  })

  test('is of the kind that its table says, whoever sold it', () => {
    const kinds: readonly [string, DocumentKind, boolean][] = [
      ['长途汽车', 'coach', true],
      ['公路客运', 'coach', true],
      ['客车', 'coach', true],
      ['出租车', 'taxi', false],
      ['网约车', 'rideHailing', false],
      ['飞机', 'airItinerary', true],
      ['火车', 'railInvoice', true],
      ['轮船', 'ferry', true],
    ]
    for (const [carrier, kind, counted] of kinds)
      for (const seller of ['吉林省某某客运有限公司', '某某出行科技有限公司', '某某百货有限公司']) {
        const reading = read({ trips: [trip(carrier)], seller })
        assert.deepEqual([reading.kind, reading.counted], [kind, counted], carrier + seller)
      }
  })

  test('is of the kind of its seller where the table does not say, and unknown where neither does', () => {
    for (const [seller, kind] of [
      ['长春市某某出租客运有限公司', 'taxi'],
      ['某某出行科技有限公司', 'rideHailing'],
      ['吉林省某某公路客运集团有限公司', 'coach'],
      ['某某百货有限公司', 'unknown'],
    ] as const)
      for (const trips of [[], [trip('其他')]]) assert.equal(read({ seller, trips }).kind, kind, seller)
  })

  test('names places as offices do, over several lines, and they are stations all the same', () => {
    const long = trip('长途汽车', '吉林省长春市', '榆树市')
    const { fields } = read({ trips: [long, ['', '', '', '绿园区']] })
    assert.deepEqual([fields.from?.value, fields.to?.value], ['长春市', '榆树市'])
  })

  test('whose cells touch is read cell by cell', () => {
    const [name = '', id = '', day = '', from = '', ...rest] = trip('长途汽车')
    const glued = [name + id, '', day + from, '', ...rest]
    const { fields } = read({ trips: [glued] })
    assert.deepEqual(
      [fields.name, fields.idMasked, fields.date, fields.from, fields.to].map((field) => field?.value),
      ['王小明', '2203221990****1234', '2024-03-10', '榆树', '长春'],
    )
  })

  test('of several trips has a sum that is to be checked', () => {
    const { fields, doubts } = read({ trips: [trip('长途汽车'), trip('长途汽车', '长春', '榆树')] })
    assert.deepEqual([fields.from?.value, fields.to?.value, bandOf(fields.price)], ['榆树', '长春', 'check'])
    assert.ok(doubts.some(({ doubt }) => doubt === 'severalTickets'))
  })

  test('of several trips by different means is none of them', () => {
    assert.equal(read({ trips: [trip('长途汽车'), trip('出租车')] }).kind, 'unknown')
  })

  test('whose project lost its stars is known by the word beside its title', () => {
    for (const project of ['“运输服务“客运服务费', '运输服务*客运服务费', '证输客运服务费'])
      assert.equal(read({ project }).kind, 'coach', project)
  })

  test('is known whoever bought it and whatever is remarked', () => {
    for (const buyer of [
      '中国石油天然气股份有限公司',
      '某某出租汽车有限公司',
      '某某停车场',
      '滴滴出行科技有限公司',
    ])
      for (const remark of ['订单号:8026986560359790', '停车费', '通行费', '网约车', '退票费', '加油']) {
        const { kind, fields } = read({ trips: [trip('长途汽车')], buyer, remark })
        assert.deepEqual([kind, fields.price?.value], ['coach', '45.00'], buyer + remark)
      }
  })
})

describe('an invoice for something else', () => {
  test('never counts, and is known by its project', () => {
    for (const [project, kind] of [
      ['*汽油*92号车用汽油', 'fuel'],
      ['*经营租赁*通行费', 'toll'],
      ['*经营租赁*停车费', 'parking'],
      ['*生活服务*代驾服务费', 'rideHailing'],
      ['*日用杂品*毛巾', 'unknown'],
      ['*餐饮服务*餐费', 'unknown'],
    ] as const) {
      const { kind: found, counted } = read({ project, table: false, seller: '某某客运有限公司' })
      assert.deepEqual([found, counted], [kind, false], project)
    }
  })

  test('fills nothing in, however much of it was read', () => {
    const reading = read({ seller: '某某百货有限公司', remark: '订单号:8026986560359790' })
    assert.deepEqual(
      [reading.kind, reading.counted, bandOf(reading.fields.price)],
      ['unknown', false, 'type'],
    )
    const { kind, fare, number } = suggestTicket(reading, null)
    assert.deepEqual([kind, fare, number], [null, null, ''])
  })
})
