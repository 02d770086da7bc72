import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { closerLook, type LookedAt } from '@domain/claim/closer-look'
import { decideClaim } from '@domain/claim/decide-claim'
import { formAfter, type ClaimContent } from '@domain/claim/content'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Ticket } from '@domain/ticket/record/ticket'

const ticket: Ticket = {
  id: 'tone0001',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-02-11'),
  from: '延吉',
  to: '长春',
  fare: cents(188_00),
  number: 'Z12-3456',
  photoIds: ['p1'],
}
const content: ClaimContent = {
  form: { householdRegister: '222401', workerKind: 'migrantWorker', labourRelation: true, unionMember: true },
  tickets: [ticket],
  papers: {},
}
const decided = (changes: Partial<ClaimContent> = {}) =>
  decideClaim(changchun2023, travelProcedure, { content: { ...content, ...changes } }, day('2023-02-15'))
const suggestion = { ...ticket, from: '延吉站', number: 'z123456' }
const plain: LookedAt = {
  flags: [],
  tickets: [ticket],
  readings: [{ ticketId: ticket.id, suggestion, doubts: ['stationUnknown'] }],
  decision: decided(),
  raises: false,
}

test('a claim in which everything fits needs no closer look', () => {
  assert.equal(closerLook(plain), null)
})

test('a flag, a reading that differs, and a doubt about it each need one', () => {
  assert.equal(closerLook({ ...plain, flags: [{ kind: 'earlierClaim' }] }), 'flagged')
  const other = { ticketId: ticket.id, suggestion: { ...suggestion, fare: cents(18_80) }, doubts: [] }
  assert.equal(closerLook({ ...plain, readings: [other] }), 'readingDiffers')
  const doubted = { ticketId: ticket.id, suggestion, doubts: ['nameDiffers' as const] }
  assert.equal(closerLook({ ...plain, readings: [doubted] }), 'readingDiffers')
})

test('a condition not met or unknown, and a ticket that does not count, need one', () => {
  for (const unionMember of [false, null]) {
    const form = formAfter(content.form, { unionMember })
    assert.equal(closerLook({ ...plain, decision: decided({ form }) }), 'conditionOpen')
  }
  const tickets = [ticket, { ...ticket, id: 'ttwo0001', kind: 'taxi' as const }]
  assert.equal(closerLook({ ...plain, tickets, decision: decided({ tickets }) }), 'conditionOpen')
})
