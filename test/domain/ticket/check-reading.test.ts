import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { checkReading, fitsMask } from '@domain/ticket/check-reading'
import { readTickets } from '@domain/ticket/read-tickets'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import { tripDirectionOf } from '@domain/ticket/places/trip-direction'
import { paperTicket } from './lines'

const claimant = { name: '高文静', idNumber: '22012219730214952X', householdRegister: '220122' }
const [reading] = readTickets(paperTicket())
assert.ok(reading)

test('a ticket of the claimant raises no doubt', () => {
  assert.deepEqual(checkReading(reading, claimant), [])
})

test('name and ID number are doubted at their fields', () => {
  const other = { name: '林志远', idNumber: '220122197302149999', householdRegister: '210102' }
  assert.deepEqual(
    checkReading(reading, other).map(({ doubt, field }) => `${doubt} ${field}`),
    ['nameDiffers name', 'idDiffers idMasked'],
  )
})

test('what is not known yet is not doubted', () => {
  assert.deepEqual(checkReading(reading, { name: '', idNumber: '', householdRegister: null }), [])
})

test('a mask stands for a number digit by digit', () => {
  assert.ok(fitsMask('22012219730214952X', '2201221973****952X'))
  assert.ok(!fitsMask('22012219730214952X', '2201221973****9521'))
  assert.ok(!fitsMask('22012219730214952X', '220122****952X'))
})

test('a county of Changchun is home to whom it is home, and the city is work', () => {
  assert.equal(tripDirectionOf('农安', '长春', '220122'), 'toWork')
  assert.equal(tripDirectionOf('长春西', '榆树', '220182'), 'toHome')
  assert.equal(tripDirectionOf('公主岭南', '长春', '220184'), 'toWork')
  assert.equal(tripDirectionOf('四平东', '德惠', '220302'), 'toWork')
  assert.equal(tripDirectionOf('四平东', '长春', '220302'), 'toWork')
  assert.equal(tripDirectionOf('沈阳北', '北京', '220302'), 'other')
  assert.equal(tripDirectionOf('某地', '长春', '220302'), null)
})

test('a reading becomes a ticket as it would be entered; unsure fields stay empty', () => {
  assert.deepEqual(suggestTicket(reading, '220122'), {
    kind: 'train',
    direction: 'toWork',
    day: '2023-01-14',
    from: '农安',
    to: '长春',
    fare: 3550,
    number: '24439673940114W018421',
  })
  const { price } = reading.fields
  assert.ok(price)
  const unsure = { ...reading, fields: { ...reading.fields, price: { ...price, confidence: 0.5 } } }
  assert.equal(suggestTicket(unsure, '220122').fare, null)
})

test('what is no ticket, or was not travelled with, fills nothing in', () => {
  for (const reason of ['notATicket', 'notTravelled'] as const) {
    const { kind, from, to, fare, day, number } = suggestTicket({ ...reading, reason }, null)
    assert.deepEqual([kind, from, to, fare, day, number], [null, '', '', null, null, ''])
  }
})
