import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import type { TicketAsRead } from '@contract/views'
import { differingFields, readDifferences, readDoubts } from '@/features/review/tickets/read-differences'
import { aTicket, today } from './samples'

const ticket = aTicket('tone0001', { number: 'Z12-3456 789' })
const asRead = (changes: Partial<TicketAsRead['suggestion']> = {}): TicketAsRead => {
  const { kind, direction, day, from, to, fare, number } = ticket
  const suggestion = { kind, direction, day, from, to, fare, number, ...changes }
  return { ticketId: ticket.id, suggestion, doubts: [], onPhoto: [] }
}

test('what agrees with the photo is no difference, however the number and the station are written', () => {
  assert.deepEqual(readDifferences(ticket, asRead({ number: 'z123456789', from: '延吉站' }), today), [])
})

test('a changed fare shows both amounts', () => {
  assert.deepEqual(readDifferences(ticket, asRead({ fare: cents(18_80) }), today), [
    '票价：照片上是 18.80 元，本人填 188 元',
  ])
})

test('what could not be read is no difference', () => {
  assert.deepEqual(
    readDifferences(ticket, asRead({ fare: null, day: null, from: '', number: '' }), today),
    [],
  )
})

test('what was read and not entered is named', () => {
  const [line] = readDifferences({ ...ticket, number: '' }, asRead(), today)
  assert.equal(line, '票号：照片上是 Z123456789，本人没填')
})

test('doubts of the reading are told once each, in words', () => {
  const read: TicketAsRead = { ...asRead(), doubts: ['nameDiffers', 'nameDiffers', 'stationUnknown'] }
  assert.deepEqual(readDoubts(read), ['票上的名字和申请人不一样'])
})

test('in brief only the fields are named, all of them in one line', () => {
  assert.deepEqual(differingFields(ticket, asRead({ fare: cents(18_80), from: '图们' })), ['从', '票价'])
  assert.deepEqual(differingFields(ticket, asRead()), [])
})
