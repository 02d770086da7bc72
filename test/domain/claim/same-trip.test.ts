import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { flagsOfContent } from '@domain/claim/flag'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Ticket } from '@domain/ticket/record/ticket'

const travelSubsidy = measureOf(changchun2023, 'travel-subsidy')

const paper: Ticket = {
  id: 'tpaper001',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-02-11'),
  from: '延吉西',
  to: '长春',
  fare: cents(188_00),
  number: '49441421400211P059926',
  photoIds: [],
}
const invoice: Ticket = { ...paper, id: 'tinvoice1', number: '23163654825050521960' }

const kinds = (tickets: Ticket[]) =>
  flagsOfContent({ form: {}, tickets }, travelProcedure, travelSubsidy).map(({ kind, ticketId }) => [
    kind,
    ticketId,
  ])

test('a paper ticket and the invoice of the same trip are shown to be one trip, at the later one', () => {
  assert.deepEqual(kinds([paper, invoice]), [['sameTripTwice', invoice.id]])
})

test('without a number on either, the same day and way is still told', () => {
  assert.deepEqual(
    kinds([
      { ...paper, number: '' },
      { ...invoice, number: '' },
    ]),
    [['sameTripTwice', invoice.id]],
  )
})

test('the same number is said once, as the same number', () => {
  assert.deepEqual(kinds([paper, { ...invoice, number: paper.number }]), [['ticketNumberTwice', invoice.id]])
})

const second: readonly [string, Partial<Ticket>][] = [
  ['the way back', { from: '长春', to: '延吉西' }],
  ['another day', { day: day('2023-02-12') }],
  ['another means of travel', { kind: 'coach' }],
  ['a ticket whose day is not known yet', { day: null }],
  ['a ticket whose way is not known yet', { from: '', to: '' }],
]
for (const [name, changes] of second)
  test(`${name} is no second copy`, () => {
    const first = name.includes('way is not') ? { ...paper, from: '', to: '' } : paper
    assert.deepEqual(kinds([first, { ...invoice, ...changes }]), [])
  })
