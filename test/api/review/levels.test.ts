import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallInput } from '@contract/calls'
import type { ReviewDecision } from '@contract/review-calls'
import { luhnDigitFor } from '@domain/person/bank-card'
import { aCity, type City } from '../support/city'
import { aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('district', 'districtUnion', 'district-qikai')
  city.grant('district-two', 'districtUnion', 'district-qikai')
  city.grant('other-district', 'districtUnion', 'district-nanguan')
  city.grant('centre', 'cityCentre', 'city-centre')
})
afterAll(() => city.close())

const card = `622200000000000${luhnDigitFor('622200000000000')}`
const pass = (action: 'forward' | 'approve', { tickets }: Drafted): ReviewDecision => ({
  action,
  identityConfirmed: true,
  originalsSeen: tickets.map(({ id }) => id),
})
const returning: ReviewDecision = { action: 'return', correction: { fields: ['phone'], message: '请补。' } }
const refusing: ReviewDecision = { action: 'refuse', conditionId: 'unionMember', message: '没有入会。' }

async function decide(officer: string, claim: Drafted, decision: ReviewDecision): Promise<Drafted> {
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision }
  return { ...claim, version: (await city.call(officer, 'decide-claim', input)).version }
}

/** A claim that lies before a level. */
async function claimAt(level: 'district' | 'centre' | 'approved'): Promise<Drafted> {
  const claim = await aWorker().withTicket().submits(city)
  const atDistrict = await decide('union', claim, pass('forward', claim))
  if (level === 'district') return atDistrict
  const atCentre = await decide('district', atDistrict, pass('forward', claim))
  return level === 'centre' ? atCentre : decide('centre', atCentre, pass('approve', claim))
}

const queueOf = async (officer: string, view: CallInput<'list-review-queue'>['view'] = 'waiting') =>
  (await city.call(officer, 'list-review-queue', { view, organisationId: null, after: null })).rows.map(
    ({ id }) => id,
  )
const stageOf = async ({ accountId, claimId }: Drafted) =>
  (await city.call(accountId, 'read-claim', { claimId })).stage

test('a claim goes from level to level, and each sees it only once it has come there', async () => {
  const claim = await aWorker().withTicket().submits(city)
  const { claimId } = claim
  for (const officer of ['district', 'centre'])
    assert.equal((await city.fails(officer, 'open-review', { claimId })).code, 'notFound')
  const forwarded = await decide('union', claim, pass('forward', claim))
  assert.ok((await queueOf('district')).includes(claimId))
  assert.ok((await queueOf('union', 'done')).includes(claimId))
  assert.ok(!(await queueOf('other-district')).includes(claimId))
  assert.equal((await city.fails('other-district', 'open-review', { claimId })).code, 'notFound')
  const seen = await city.call('district', 'open-review', { claimId })
  assert.equal(seen.role, 'districtUnion')
  assert.deepEqual(seen.due, { day: '2023-05-10', certain: true })
  assert.ok(seen.identityConfirmed)
  assert.deepEqual(
    seen.originalsSeen,
    claim.tickets.map(({ id }) => id),
  )
  const atCentre = await decide('district', forwarded, pass('forward', claim))
  assert.deepEqual((await city.call('centre', 'open-review', { claimId })).due?.day, '2023-05-31')
  await decide('centre', atCentre, pass('approve', claim))
  assert.equal(await stageOf(claim), 'approved')
  for (const officer of ['union', 'district', 'centre'])
    assert.ok((await queueOf(officer, 'done')).includes(claimId), officer)
})

test('a level decides only on what lies before it, with the action that is its own', async () => {
  const claim = await claimAt('district')
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  for (const decision of [pass('forward', claim), returning, refusing])
    assert.equal((await city.fails('union', 'decide-claim', { ...input, decision })).code, 'wrongStage')
  const approve = await city.fails('district', 'decide-claim', { ...input, decision: pass('approve', claim) })
  assert.equal(approve.code, 'wrongStage')
})

for (const level of ['district', 'centre'] as const) {
  test(`returned by the ${level}, a claim comes back there, to the same person`, async () => {
    const claim = await claimAt(level)
    const back = await decide(level, claim, returning)
    assert.ok((await queueOf(level, 'returned')).includes(claim.claimId))
    const input = { claimId: claim.claimId, expectedVersion: back.version }
    const { version, stage } = await city.call(claim.accountId, 'submit-claim', input)
    assert.equal(stage, level === 'district' ? 'districtReview' : 'centreReview')
    const seen = await city.call(level, 'open-review', { claimId: claim.claimId })
    assert.equal(seen.heldBy?.you, true)
    assert.ok(seen.identityConfirmed, 'only the phone number was to be corrected')
    await decide(
      level,
      { ...claim, version },
      level === 'district' ? pass('forward', claim) : pass('approve', claim),
    )
  })

  test(`refused by the ${level}, the person's place is free and the levels below see it`, async () => {
    const claim = await claimAt(level)
    await decide(level, claim, refusing)
    assert.equal(await stageOf(claim), 'refused')
    assert.ok((await queueOf('union', 'done')).includes(claim.claimId))
    const again = await city.call(claim.accountId, 'open-draft', { measureId: 'travel-subsidy' })
    assert.notEqual(again.claimId, claim.claimId)
  })
}

test('what was confirmed below is looked at anew when the worker changed it', async () => {
  const claim = await claimAt('district')
  const back = await decide('district', claim, returning)
  const [ticket] = claim.tickets
  assert.ok(ticket)
  const changes = { form: { name: '王样品' }, tickets: [{ ...ticket, to: '长春西' }] }
  const saved = await city.call(claim.accountId, 'save-draft', {
    claimId: claim.claimId,
    expectedVersion: back.version,
    changes,
  })
  await city.call(claim.accountId, 'submit-claim', {
    claimId: claim.claimId,
    expectedVersion: saved.version,
  })
  const seen = await city.call('district', 'open-review', { claimId: claim.claimId })
  assert.equal(seen.identityConfirmed, false)
  assert.deepEqual(seen.originalsSeen, [])
})

test('returned by the district and changed to an employer of another union, it begins there anew', async () => {
  city.grant('union-two', 'grassrootsUnion', 'union-2')
  const claim = await claimAt('district')
  const back = await decide('district', claim, returning)
  const saved = await city.call(claim.accountId, 'save-draft', {
    claimId: claim.claimId,
    expectedVersion: back.version,
    changes: { form: { employer: { organisationId: 'employer-2' } } },
  })
  const input = { claimId: claim.claimId, expectedVersion: saved.version }
  assert.equal((await city.call(claim.accountId, 'submit-claim', input)).stage, 'grassrootsReview')
  assert.ok((await queueOf('union-two')).includes(claim.claimId))
  assert.equal((await city.fails('district', 'open-review', { claimId: claim.claimId })).code, 'notFound')
})

test('who passed a claim at one level does not pass it at the next', async () => {
  city.grant('both', 'grassrootsUnion', 'union-1')
  const claim = await aWorker().withTicket().submits(city)
  const forwarded = await decide('both', claim, pass('forward', claim))
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const account = await findById(accounts, 'both')
  const [grant] = account?.grants ?? []
  assert.ok(account && grant)
  const second = { ...grant, id: 'second', role: 'districtUnion' as const, organisationId: 'district-qikai' }
  await transact((transaction) => transaction.put(accounts, { ...account, grants: [grant, second] }))
  const input = {
    claimId: claim.claimId,
    expectedVersion: forwarded.version,
    decision: pass('forward', claim),
  }
  assert.equal((await city.fails('both', 'decide-claim', input)).code, 'notAllowed')
  assert.equal((await city.call('both', 'open-review', { claimId: claim.claimId })).heldBy, null)
})

test('the second of two at the district waits for the first', async () => {
  const claim = await claimAt('district')
  await city.call('district', 'open-review', { claimId: claim.claimId })
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision: pass('forward', claim) }
  assert.equal((await city.fails('district-two', 'decide-claim', input)).code, 'heldByOther')
})

test('a claim can be withdrawn until it is approved, and then is nobody’s work any more', async () => {
  const claim = await claimAt('centre')
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  await city.call(claim.accountId, 'withdraw-claim', input)
  for (const officer of ['union', 'district', 'centre'])
    assert.equal((await city.fails(officer, 'open-review', { claimId: claim.claimId })).code, 'notFound')
  const approved = await claimAt('approved')
  const late = { claimId: approved.claimId, expectedVersion: approved.version }
  assert.equal((await city.fails(approved.accountId, 'withdraw-claim', late)).code, 'wrongStage')
})

test('the card is asked for once approved, sealed, and shown by its last four digits', async () => {
  const early = await claimAt('centre')
  const give = { claimId: early.claimId, expectedVersion: early.version, cardNumber: card }
  assert.equal((await city.fails(early.accountId, 'give-bank-card', give)).code, 'wrongStage')
  const claim = await claimAt('approved')
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  const { claims } = await city.call(claim.accountId, 'list-my-claims', {})
  assert.equal(claims[0]?.needsCard, true)
  const wrong = { ...input, cardNumber: `${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}` }
  assert.deepEqual(await city.fails(claim.accountId, 'give-bank-card', wrong), {
    code: 'bankCardWrong',
    values: { problem: 'checkDigit' },
  })
  const grouped = card.replace(/(\d{4})(?=\d)/g, '$1 ')
  await city.call(claim.accountId, 'give-bank-card', { ...input, cardNumber: grouped })
  const view = await city.call(claim.accountId, 'read-claim', { claimId: claim.claimId })
  assert.equal(view.bankCardMask, `**** ${card.slice(-4)}`)
  assert.equal(view.stage, 'approved')
  const [stored] = city.cloud.store.find('claims', { _id: claim.claimId }, { limit: 1 })
  assert.ok(!JSON.stringify(stored).includes(card))
  assert.equal(
    (await city.fails('stranger', 'give-bank-card', { ...input, cardNumber: card })).code,
    'notFound',
  )
})

test('a union without one above keeps the claim and says so', async () => {
  const { organisations } = await import('../../../cloudfunctions/platform/records/organisation')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const union = await findById(organisations, 'union-7')
  assert.ok(union)
  await transact((transaction) => transaction.put(organisations, { ...union, parentId: null }))
  city.grant('lonely', 'grassrootsUnion', 'union-7')
  const claim = await aWorker().at('employer-7').withTicket().submits(city)
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision: pass('forward', claim) }
  assert.equal((await city.fails('lonely', 'decide-claim', input)).code, 'noHigherUnion')
  assert.ok((await queueOf('lonely')).includes(claim.claimId))
})
