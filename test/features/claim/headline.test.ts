import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { cents } from '@domain/money'
import { day } from '@domain/calendar/day'
import type { ClaimContent } from '@domain/claim/content'
import type { AmountDecision, Decision } from '@domain/policy/decide/decision'
import { decide } from '@domain/policy/decide/decide'
import type { Ticket } from '@domain/ticket/record/ticket'
import { headlineOf, isWithheld, ticketVerdict } from '@/features/claim/tickets/ticket-words'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { aTicket, decideTravel } from './sample-claim'

const wholeForm: ClaimContent['form'] = {
  name: '王样本',
  householdRegister: '222401',
  workerKind: 'migrantWorker',
  labourRelation: true,
  unionMember: true,
  employer: { organisationId: 'employer-1' },
}
const decisionOf = (tickets: Ticket[], changes: ClaimContent['form'] = {}) =>
  decideTravel({ form: { ...wholeForm, ...changes }, tickets })
const way = (id: string, changes: Partial<Ticket> = {}): Ticket =>
  aTicket({ id, fare: cents(120_00), number: `E${id}`, ...changes })

/** What is said, of a claim for money. */
function said(decision: Decision, lead = '您可能领到', prospective = true) {
  const headline = headlineOf(decision, lead, prospective)
  assert.ok(headline)
  return headline
}
const headline = (tickets: Ticket[], changes: ClaimContent['form'] = {}) => said(decisionOf(tickets, changes))

test('the headline is what counts now: one that is left out or stands twice is not in the sum', () => {
  const counted = way('t000001')
  const taxi = way('t000002', { kind: 'taxi', day: day('2023-02-12') })
  const copy = way('t000003', { number: counted.number })
  assert.equal(headline([counted]).cents, 120_00)
  assert.equal(headline([counted, taxi]).cents, 120_00)
  assert.equal(headline([counted, copy]).cents, 120_00)
  const decision = decisionOf([counted, copy])
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
  assert.equal(said(decisionOf([taxi]), '批准的金额', false).cents, null)
})

test('who cannot have it is told no sum, and no ticket is green', () => {
  const counted = way('t000001')
  const decision = decisionOf([counted], { householdRegister: '220102' })
  const told = said(decision)
  assert.equal(told.cents, null)
  assert.ok(isWithheld(decision, 'draft'))
  const [item] = decision.items
  assert.ok(item)
  assert.equal(ticketVerdict(counted, item, { withheld: true }).state, 'withheld')
  assert.ok(isWithheld(decisionOf([counted]), 'refused'))
  assert.ok(!isWithheld(decisionOf([counted]), 'paid'))
})

test('a ticket that may be in another claim is in the sum and not green', () => {
  const [item] = decisionOf([way('t000001')]).items
  assert.ok(item)
  assert.equal(ticketVerdict(way('t000001'), item, { doubted: true }).state, 'doubted')
})

describe('a claim without tickets', () => {
  const [grant] = inventedCampaign.measures
  const facts = { asker: 'enterprise', pilotZone: true, trade: 'factory' }
  const decided = (more: Record<string, number>): Decision => {
    assert.ok(grant)
    return decide(inventedCampaign, grant, { ...facts, ...more }, null, day('2030-02-15'))
  }

  test('the sum is what is worked out of the form, with its working', () => {
    const told = said(decided({ newHires: 12 }))
    assert.deepEqual([told.lead, told.cents], ['您可能领到', 12_000_00])
    assert.equal(told.working, '新招的人 12 × 1000 元')
  })

  test('no sum is said while it waits for a number, nor for who cannot have it', () => {
    assert.equal(said(decided({})).cents, null)
    assert.equal(said(decided({ newHires: 4 })).cents, null)
    assert.match(said(decided({ newHires: 4 })).lead, /领不到/)
  })

  test('what is no money has no headline, and money that the source does not state no sum', () => {
    const with0 = (state: AmountDecision['state']): Decision => {
      const decision = decided({ newHires: 12 })
      return { ...decision, amount: { ...decision.amount, state, payable: cents(0) } }
    }
    assert.equal(headlineOf(with0('service'), '您可能领到', true), null)
    assert.equal(said(with0('notStated')).cents, null)
    assert.equal(said(with0('known')).cents, null)
  })
})
