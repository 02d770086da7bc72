import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { RowTicketView, TicketHolder } from '@contract/roster-ticket-calls'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { Ticket } from '@domain/ticket/record/ticket'
import { isHopeless, lookOf, sureHolder } from '@/features/row-tickets/placing'
import { lookWords, ticketLine, travellerWords } from '@/features/row-tickets/row-ticket-words'

const ticket: Ticket = {
  id: 'taaaaaa0',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-01-28'),
  from: '成都',
  to: '长春',
  fare: cents(188_50),
  number: 'Z12J012345',
  photoIds: ['p1'],
}
const holder = (changes: Partial<TicketHolder> = {}): TicketHolder => ({
  rowId: 'raaaaaaa',
  number: 12,
  name: '张样本',
  idMask: '5113**********1234',
  tickets: [],
  rides: false,
  ...changes,
})
const view = (changes: Partial<RowTicketView> = {}): RowTicketView => ({
  ticket,
  reason: null,
  name: '张样本',
  idMask: '5113241990****1234',
  sure: 'raaaaaaa',
  candidates: [holder()],
  standing: null,
  ...changes,
})

test('a ticket that is surely somebody’s, and whole, is put to them by itself', () => {
  assert.equal(lookOf(view()), null)
  assert.equal(sureHolder(view())?.name, '张样本')
})

test('anything that speaks against it is left for a person to look at', () => {
  const six = Array.from({ length: 6 }, () => ticket)
  const cases: [Partial<RowTicketView>, ReturnType<typeof lookOf>][] = [
    [{ sure: null, candidates: [] }, 'noneFits'],
    [{ sure: null }, 'unclear'],
    [{ candidates: [holder({ rides: true })] }, 'rides'],
    [{ candidates: [holder({ tickets: six })] }, 'full'],
    [{ ticket: { ...ticket, fare: null } }, 'incomplete'],
    [{ ticket: { ...ticket, day: null } }, 'incomplete'],
    [{ ticket: { ...ticket, direction: 'toHome' } }, 'leaving'],
    [{ reason: 'refund' }, 'refund'],
    [{ reason: 'notTravelled' }, 'notTravelled'],
    [{ reason: 'notATicket' }, 'notATicket'],
    [{ reason: 'notPublicTransport' }, 'notPublicTransport'],
    [{ standing: { holder: holder(), ticketId: 't', sameness: 'number' } }, 'sameNumber'],
    [{ standing: { holder: holder(), ticketId: 't', sameness: 'departure' } }, 'sameDeparture'],
  ]
  for (const [changes, look] of cases) {
    assert.equal(lookOf(view(changes)), look, JSON.stringify(changes))
    assert.match(lookWords(look, view(changes)), /。$/)
  }
})

test('only what pays for no way here can be put to nobody', () => {
  assert.deepEqual((['leaving', 'notTravelled', 'noneFits', 'sameNumber', null] as const).map(isHopeless), [
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a ticket is told in a line, also where little was read', () => {
  assert.equal(ticketLine(ticket), '1月28日 成都 → 长春 · 188.50 元')
  assert.equal(ticketLine({ ...ticket, day: null, from: '', to: '', fare: null }), '')
  assert.equal(ticketLine({ ...ticket, from: '', fare: null }), '1月28日 ？ → 长春')
  assert.equal(travellerWords({ name: '', idMask: '' }), '没认出票上的姓名')
})
