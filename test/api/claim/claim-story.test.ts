import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { cents } from '@domain/money'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

test('a claim goes from draft through return and correction to the district union, and the worker sees each step', async () => {
  const worker = aWorker().withTicket().withTicket({ direction: 'toHome', from: '长春', to: '延吉' })
  const submitted = await worker.submits(city)
  const { claimId, accountId, tickets } = submitted
  const [first, second] = tickets
  assert.ok(first && second)

  const seen = await city.call('officer', 'open-review', { claimId })
  assert.equal(seen.decision.amount.payable, 300_00)
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: seen.version,
    decision: {
      action: 'return',
      correction: { fields: [`ticket:${second.id}`], message: '回老家的票看不清，请重拍。' },
    },
  })

  const returned = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(returned.stage, 'returned')
  assert.deepEqual(returned.correction?.fields, [`ticket:${second.id}`])
  const corrected = [first, { ...second, fare: cents(92_50) }]
  const saved = await city.call(accountId, 'save-draft', {
    claimId,
    expectedVersion: returned.version,
    changes: { tickets: corrected },
  })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })

  const again = await city.call('officer', 'open-review', { claimId })
  assert.equal(again.heldBy?.you, true, 'a corrected claim is back with the person who returned it')
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: again.version,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: [first.id, second.id] },
  })

  const forwarded = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(forwarded.stage, 'districtReview')
  assert.equal(forwarded.decision.amount.payable, 280_50)
  assert.deepEqual(
    forwarded.timeline.map((entry) => entry.event),
    ['drafted', 'submitted', 'returned', 'resubmitted', 'forwarded'],
  )
  const { messages } = await city.call(accountId, 'list-inbox', { before: null })
  assert.deepEqual(messages.map((message) => message.template).sort(), [
    'claimForwarded',
    'claimReceived',
    'claimReturned',
    'correctionReceived',
  ])
})

test('a ticket whose original was not seen is left out and the rest is forwarded', async () => {
  const submitted = await aWorker().withTicket().withTicket({ direction: 'toHome' }).submits(city)
  const [first] = submitted.tickets
  assert.ok(first)
  await city.call('officer', 'decide-claim', {
    claimId: submitted.claimId,
    expectedVersion: submitted.version,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: [first.id] },
  })
  const claim = await city.call(submitted.accountId, 'read-claim', { claimId: submitted.claimId })
  assert.equal(claim.decision.amount.payable, 188_00)
})

test('a refusal names a condition of the rules and frees the place for a new claim, which shows the earlier one', async () => {
  const worker = aWorker().withTicket()
  const submitted = await worker.submits(city)
  await city.call('officer', 'decide-claim', {
    claimId: submitted.claimId,
    expectedVersion: submitted.version,
    decision: { action: 'refuse', conditionId: 'labourRelation', message: '没有用工记录。' },
  })
  const refused = await city.call(submitted.accountId, 'read-claim', { claimId: submitted.claimId })
  assert.equal(refused.stage, 'refused')
  assert.equal(refused.refusal?.conditionId, 'labourRelation')
  const second = await worker.submits(city)
  const review = await city.call('officer', 'open-review', { claimId: second.claimId })
  assert.deepEqual(review.flags, [{ kind: 'earlierClaim' }])
})

test('after a refusal the same ticket in a new claim is not called used elsewhere', async () => {
  const worker = aWorker().withTicket({ number: 'REFUSED0001' })
  const { claimId, version } = await worker.submits(city)
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'refuse', conditionId: 'unionMember', message: '还没入会。' },
  })
  const again = await worker.submits(city)
  const review = await city.call('officer', 'open-review', { claimId: again.claimId })
  assert.deepEqual(review.flags, [{ kind: 'earlierClaim' }])
})

test('a corrected ID number gives the place under the wrong one back, as if nobody had claimed there', async () => {
  const owner = aWorker().withTicket()
  const wrong = aWorker().with({ idNumber: owner.content.idNumber }).withTicket()
  const submitted = await wrong.submits(city)
  await city.call('officer', 'decide-claim', {
    claimId: submitted.claimId,
    expectedVersion: submitted.version,
    decision: { action: 'return', correction: { fields: ['idNumber'], message: '号码不是您的。' } },
  })
  const saved = await city.call(wrong.accountId, 'save-draft', {
    claimId: submitted.claimId,
    expectedVersion: submitted.version + 1,
    changes: { form: { idNumber: aWorker().content.idNumber ?? '' } },
  })
  const input = { claimId: submitted.claimId, expectedVersion: saved.version }
  await city.call(wrong.accountId, 'submit-claim', input)
  const { claimId } = await owner.submits(city)
  assert.deepEqual((await city.call('officer', 'open-review', { claimId })).flags, [])
})

test('a draft is the same on any device of the person and shows masks only', async () => {
  const worker = aWorker().withTicket()
  const drafted = await worker.drafts(city)
  const again = await city.call(worker.accountId, 'open-draft', { measureId: 'travel-subsidy' })
  assert.equal(again.claimId, drafted.claimId)
  const claim = await city.call(worker.accountId, 'read-claim', { claimId: drafted.claimId })
  assert.equal(claim.masks.phone, '199****0001')
  assert.match(claim.masks.idNumber ?? '', /^2224\*{10}\d{3}[\dX]$/)
})

test('a withdrawn claim frees the place, and nothing can be decided on it', async () => {
  const worker = aWorker().withTicket()
  const submitted = await worker.submits(city)
  const { claimId, version } = submitted
  await city.call(worker.accountId, 'withdraw-claim', { claimId, expectedVersion: version })
  const error = await city.fails('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: [] },
  })
  assert.equal(error.code, 'notFound')
  await worker.submits(city)
})

test('reading the whole ID number is an audit row before anything is shown', async () => {
  const worker = aWorker().withTicket()
  const { claimId } = await worker.submits(city)
  const identity = await city.call('officer', 'reveal-identity', { claimId })
  assert.equal(identity.values.idNumber, worker.content.idNumber)
  const { auditRows } = await import('../../../cloudfunctions/platform/records/trail')
  const { find } = await import('../../../cloudfunctions/platform/store/store')
  const rows = await find(auditRows, { claimId, event: 'identityRevealed' }, { limit: 10 })
  assert.equal(rows.length, 1)
})
