import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { decideTravelClaim } from '@domain/claim/decide-claim'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { cents } from '@domain/money'
import { day } from '@domain/calendar/day'
import { RegionCode } from '@domain/person/region'
import { emptyContent, type ClaimContent } from '@domain/claim/draft'
import type { Ticket } from '@domain/ticket/record/ticket'
import { headlineOf, isWithheld, ticketVerdict } from '@/features/claim/tickets/ticket-words'
import { aTicket, today } from '../claim/sample-claim'

const wholeContent: ClaimContent = {
  ...emptyContent,
  name: '王样本',
  householdRegister: RegionCode.parse('222401'),
  workerKind: 'migrantWorker',
  labourRelation: true,
  unionMember: true,
  employerId: 'employer-1',
}
const decisionOf = (changes: Partial<ClaimContent>) =>
  decideTravelClaim(changchun2023, { ...wholeContent, ...changes }, today)
const way = (id: string, changes: Partial<Ticket> = {}): Ticket =>
  aTicket({ id, fare: cents(120_00), number: `E${id}`, ...changes })
const headline = (tickets: Ticket[], changes: Partial<ClaimContent> = {}) =>
  headlineOf(decisionOf({ ...changes, tickets }), '您可能领到', true)

test('the headline is what counts now: one that is left out or stands twice is not in the sum', () => {
  const counted = way('t000001')
  const taxi = way('t000002', { kind: 'taxi', day: day('2023-02-12') })
  const copy = way('t000003', { number: counted.number })
  assert.equal(headline([counted]).cents, 120_00)
  assert.equal(headline([counted, taxi]).cents, 120_00)
  assert.equal(headline([counted, copy]).cents, 120_00)
  const decision = decisionOf({ tickets: [counted, copy] })
  const [, second] = decision.items
  assert.ok(second)
  assert.equal(ticketVerdict(copy, second).state, 'leftOut')
})

test('no sum is said where there is none', () => {
  const taxi = way('t000001', { kind: 'taxi' })
  assert.equal(headline([taxi]).cents, null)
  assert.match(headline([taxi]).lead, /不算钱/)
  assert.equal(headline([]).cents, 300_00)
  assert.match(headline([]).lead, /最高/)
  const open = way('t000002', { fare: null })
  assert.match(headline([open]).lead, /最高/)
  assert.match(headline([taxi, open]).lead, /最高/)
  assert.equal(headlineOf(decisionOf({ tickets: [taxi] }), '批准的金额', false).cents, null)
})

test('who cannot have it is told no sum, and no ticket is green', () => {
  const register = { householdRegister: RegionCode.parse('220102') }
  const counted = way('t000001')
  const decision = decisionOf({ ...register, tickets: [counted] })
  const told = headlineOf(decision, '您可能领到', true)
  assert.equal(told.cents, null)
  assert.ok(isWithheld(decision, 'draft'))
  const [item] = decision.items
  assert.ok(item)
  assert.equal(ticketVerdict(counted, item, { withheld: true }).state, 'withheld')
  assert.ok(isWithheld(decisionOf({ tickets: [counted] }), 'refused'))
  assert.ok(!isWithheld(decisionOf({ tickets: [counted] }), 'paid'))
})

test('a ticket that may be in another claim is in the sum and not green', () => {
  const [item] = decisionOf({ tickets: [way('t000001')] }).items
  assert.ok(item)
  assert.equal(ticketVerdict(way('t000001'), item, { doubted: true }).state, 'doubted')
})
