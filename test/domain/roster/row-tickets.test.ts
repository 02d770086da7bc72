import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { partOf } from '@domain/procedure/part-of'
import type { RosterRow } from '@domain/roster/row'
import {
  paidByTickets,
  rowTicketId,
  rowTicketPaper,
  standingIn,
  takesTickets,
  valuesOfTickets,
} from '@domain/roster/row-tickets'
import { PaperAsked } from '@domain/procedure/part'
import { Ticket } from '@domain/ticket/record/ticket'

const roster = partOf(transportProcedure, 'roster')
if (roster === null) throw new Error('no roster')

const ticket = (changes: Partial<Ticket> = {}): Ticket => ({
  id: 'taaaaaa1',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-01-28'),
  from: '哈尔滨',
  to: '长春',
  fare: cents(108_50),
  number: 'E123456789',
  photoIds: ['paaa'],
  ...changes,
})

describe('what the tickets of a person come to', () => {
  test('they add up, and the day is that of the last arrival', () => {
    const first = ticket({ direction: 'other', to: '沈阳', day: day('2023-01-29') })
    assert.deepEqual(paidByTickets([first, ticket()]), { fare: 217_00, day: '2023-01-28' })
    assert.deepEqual(paidByTickets([first]), { fare: 108_50, day: '2023-01-29' })
  })

  test('a ticket for leaving does not count, and one that says nothing gives nothing', () => {
    const left = ticket({ direction: 'toHome', from: '长春', to: '哈尔滨', fare: cents(99_00) })
    assert.deepEqual(paidByTickets([ticket(), left]), { fare: 108_50, day: '2023-01-28' })
    assert.deepEqual(paidByTickets([left]), { fare: null, day: null })
    assert.deepEqual(paidByTickets([ticket({ fare: null, day: null })]), { fare: null, day: null })
    assert.deepEqual(paidByTickets([]), { fare: null, day: null })
  })

  test('a row says by them that its person paid, how much and when; what is not known stays as it is', () => {
    assert.deepEqual(valuesOfTickets(roster, [ticket()]), {
      ride: 'own',
      fare: 108_50,
      returnDay: '2023-01-28',
    })
    assert.deepEqual(valuesOfTickets(roster, [ticket({ fare: null })]), {
      ride: 'own',
      returnDay: '2023-01-28',
    })
  })

  test('only a roster that counts fares takes tickets', () => {
    const stay = partOf(stayProcedure, 'roster')
    assert.deepEqual([takesTickets(roster), stay && takesTickets(stay)], [true, false])
  })
})

describe('names of tickets of rows', () => {
  test('each ticket of a photo has a name of its own that is always the same', () => {
    const photoId = 'pabcdefghijkmnpqrstuv'
    const ids = [0, 1, 11].map((index) => rowTicketId(photoId, index))
    assert.equal(new Set(ids).size, 3)
    for (const id of [...ids, rowTicketId('p1', 0)])
      assert.equal(Ticket.shape.id.safeParse(id).success, true, id)
    assert.equal(rowTicketId(photoId, 1), ids[1])
  })

  test('no paper of a procedure can have the name under which they arrive', () => {
    assert.equal(PaperAsked.shape.id.safeParse(rowTicketPaper).success, false)
  })
})

describe('where a ticket stands already', () => {
  const row = (tickets: Ticket[]): RosterRow => ({
    id: 'raaaaaaa',
    values: {},
    origin: { kind: 'hand' },
    tickets,
  })
  test('itself, by its number in any row, by its departure only in a row of its own person', () => {
    const mine = ticket()
    const sameness = (other: Ticket, theirs: boolean) =>
      standingIn(row([other]), mine, theirs).map((standing) => standing.sameness)
    assert.deepEqual(sameness(mine, false), ['itself'])
    const numbered = { id: 'taaaaaa2', number: '2302 1234567890' }
    assert.deepEqual(sameness(ticket({ ...numbered, departure: 'G1' }), false), [])
    assert.deepEqual(sameness(ticket(numbered), true), ['departure'])
    const same = ticket({ id: 'taaaaaa2', number: 'Z12J012345', day: day('2023-02-01') })
    assert.deepEqual(
      standingIn(row([same]), ticket({ number: 'Ｚ12J 012345' }), false).map((standing) => standing.sameness),
      ['number'],
    )
    // A number of an order stands on several tickets: it tells nothing of one.
    assert.deepEqual(sameness(ticket({ id: 'taaaaaa2', day: day('2023-02-01') }), true), [])
  })
})
