import assert from 'node:assert/strict'
import { afterAll, test } from '@jest/globals'
import { bandOf, type TicketReading } from '@domain/ticket/record/reading'
import { aReader, fixture } from './reader'

const reader = aReader()
afterAll(() => reader.close())

const read = async (photo: string): Promise<TicketReading> => {
  const { tickets } = await reader.recognize(fixture(`words/${photo}.png`))
  const [ticket, ...others] = tickets
  assert.ok(ticket)
  assert.equal(others.length, 0)
  return ticket
}

test('photos of tickets that name other things in a buyer or in small print are what their titles say', async () => {
  for (const [photo, expected] of [
    ['einv-oil', ['railInvoice', true, '四平东', '长春', '54.50']],
    ['einv-taxi', ['railInvoice', true, '四平东', '长春', '54.50']],
    ['coach-carrier', ['coach', true, '榆树', '长春', '45.00']],
    ['coach-refund-words', ['coach', true, '榆树', '长春', '45.00']],
    ['order-travelled', ['railOrder', true, '四平东', '长春', '54.5']],
  ] as const) {
    const { kind, counted, fields, doubts } = await read(photo)
    const { from, to, price } = fields
    assert.deepEqual([kind, counted, from?.value, to?.value, price?.value], expected, photo)
    assert.ok(
      [from, to, price].every((field) => bandOf(field) !== 'type'),
      photo,
    )
    assert.deepEqual(doubts, [], photo)
  }
})

test('screens of orders that were given back or changed do not count', async () => {
  const refunded = await read('order-refunded')
  assert.deepEqual([refunded.kind, refunded.counted], ['refund', false])
  const changed = await read('order-changed')
  assert.deepEqual([changed.counted, changed.reason], [false, 'notTravelled'])
})
