import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { cents } from '@domain/money'
import { aCity, type City } from '../support/city'
import { aTicket, aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const submitInput = (drafted: { claimId: string; version: number }) => ({
  claimId: drafted.claimId,
  expectedVersion: drafted.version,
})

test("another person's draft answers like a missing one", async () => {
  const { claimId } = await aWorker().withTicket().drafts(city)
  const others = await city.fails('stranger', 'read-claim', { claimId })
  const missing = await city.fails('stranger', 'read-claim', { claimId: 'c-no-such-claim' })
  assert.deepEqual(others, missing)
  assert.equal(others.code, 'notFound')
})

test('a second claim of the same person is told plainly to the same account, and to no other', async () => {
  const worker = aWorker().withTicket()
  await worker.submits(city)
  const other = aWorker('second-account').with({ idNumber: worker.content.idNumber }).withTicket()
  const drafted = await other.drafts(city)
  const answered = await city.call('second-account', 'submit-claim', submitInput(drafted))
  assert.equal(answered.stage, 'grassrootsReview')
  const again = await aWorker(worker.accountId)
    .with({ idNumber: worker.content.idNumber })
    .withTicket()
    .drafts(city)
  const error = await city.fails(worker.accountId, 'submit-claim', submitInput(again))
  assert.equal(error.code, 'secondClaim')
  const kept = await city.call(worker.accountId, 'read-claim', { claimId: again.claimId })
  assert.equal(kept.tickets.length, 1, 'the draft is kept')
})

test('a ticket number of another claim is shown to the reviewer; a draft is told only of its own account', async () => {
  const first = await aWorker().withTicket({ number: 'Z12 3456-789' }).submits(city)
  const worker = aWorker().withTicket({ number: 'z123456789' })
  const drafted = await worker.drafts(city)
  const [ticket] = drafted.tickets
  const saved = await city.call(worker.accountId, 'save-draft', {
    claimId: drafted.claimId,
    expectedVersion: drafted.version,
    changes: { form: { phone: '19900000002' } },
  })
  assert.deepEqual(saved.flags, [], 'nobody finds out by trying which tickets others have handed in')
  await city.call(worker.accountId, 'submit-claim', {
    claimId: drafted.claimId,
    expectedVersion: saved.version,
  })
  const review = await city.call('officer', 'open-review', { claimId: drafted.claimId })
  assert.deepEqual(review.flags, [{ kind: 'ticketNumberUsed', ticketId: ticket?.id }])
  const [other, ...more] = review.alike
  assert.deepEqual(more, [])
  assert.equal(other?.claimId, first.claimId, 'both lie before the same office: it can open the other')
  assert.equal(other?.nameMask, '王**')
  const relative = aWorker(first.accountId).withTicket({ number: 'Z123456789' })
  const draftOfSame = await relative.drafts(city)
  const warned = await city.call(first.accountId, 'save-draft', {
    claimId: draftOfSame.claimId,
    expectedVersion: draftOfSame.version,
    changes: { form: { phone: '19900000002' } },
  })
  const [own] = draftOfSame.tickets
  assert.deepEqual(warned.flags, [{ kind: 'ticketNumberUsed', ticketId: own?.id }])
})

test('the other claim of another office is shown masked, and its id is not told', async () => {
  await aWorker().at('employer-2').withTicket({ number: 'ELSEWHERE 1' }).submits(city)
  const second = await aWorker().withTicket({ number: 'elsewhere1' }).submits(city)
  const { alike } = await city.call('officer', 'open-review', { claimId: second.claimId })
  assert.deepEqual(
    alike.map(({ claimId, nameMask }) => [claimId, nameMask]),
    [[null, '王**']],
  )
})

test('one ticket entered twice warns the worker and is shown to the reviewer', async () => {
  const worker = aWorker().withTicket({ number: 'TWICE 00001' }).withTicket({ number: 'twice00001' })
  const drafted = await worker.drafts(city)
  const twice = [{ kind: 'ticketNumberTwice', ticketId: drafted.tickets[1]?.id }]
  const saved = await city.call(worker.accountId, 'save-draft', {
    claimId: drafted.claimId,
    expectedVersion: drafted.version,
    changes: {},
  })
  assert.deepEqual(saved.flags, twice)
  const input = { claimId: drafted.claimId, expectedVersion: saved.version }
  await city.call(worker.accountId, 'submit-claim', input)
  const review = await city.call('officer', 'open-review', { claimId: drafted.claimId })
  assert.deepEqual(review.flags, twice)
})

test('after the last day the draft is kept and cannot be submitted; on the last day it can', async () => {
  const late = aWorker().withTicket()
  const drafted = await late.drafts(city)
  const nextDay = new Date('2023-04-29T00:00:00+08:00')
  const error = await city.fails(late.accountId, 'submit-claim', submitInput(drafted), { now: nextDay })
  assert.deepEqual(error, { code: 'windowClosed', values: { to: '2023-04-28' } })
  const lastMinute = new Date('2023-04-28T23:59:59+08:00')
  await city.call(late.accountId, 'submit-claim', submitInput(drafted), { now: lastMinute })
})

test('before the first day it is not open yet; on the first day it is', async () => {
  const early = aWorker().withTicket({ day: '2023-01-20' as never })
  const drafted = await early.drafts(city)
  const dayBefore = new Date('2023-01-27T23:59:59+08:00')
  const error = await city.fails(early.accountId, 'submit-claim', submitInput(drafted), { now: dayBefore })
  assert.deepEqual(error, { code: 'windowNotOpen', values: { from: '2023-01-28' } })
  const firstMinute = new Date('2023-01-28T00:00:00+08:00')
  await city.call(early.accountId, 'submit-claim', submitInput(drafted), { now: firstMinute })
})

test('a claim returned in time may be corrected after the last day', async () => {
  const worker = aWorker().withTicket()
  const submitted = await worker.submits(city)
  await city.call('officer', 'decide-claim', {
    claimId: submitted.claimId,
    expectedVersion: submitted.version,
    decision: { action: 'return', correction: { fields: ['phone'], message: '手机号打不通。' } },
  })
  const after = { now: new Date('2023-05-02T10:00:00+08:00') }
  const { version } = await city.call(worker.accountId, 'read-claim', { claimId: submitted.claimId }, after)
  await city.call(
    worker.accountId,
    'submit-claim',
    { claimId: submitted.claimId, expectedVersion: version },
    after,
  )
})

test('what is missing or wrong is named all at once', async () => {
  const worker = aWorker().with({
    name: '',
    idNumber: '220322197103051230',
    phone: '123',
    employerId: 'employer-20',
    workerKind: null,
  })
  const drafted = await worker.drafts(city)
  const error = await city.fails(worker.accountId, 'submit-claim', submitInput(drafted))
  assert.equal(error.code, 'contentIncomplete')
  assert.deepEqual(error.values.problems, [
    { field: 'name', problem: 'missing' },
    { field: 'idNumber', problem: 'idCheckDigit' },
    { field: 'phone', problem: 'phoneNotMobile' },
    { field: 'workerKind', problem: 'missing' },
    { field: 'employer', problem: 'employerWithoutUnion' },
    { field: 'tickets', problem: 'noTickets' },
  ])
})

test('a register inside Changchun is a "no" of the rules with its reason on the claim', async () => {
  const worker = aWorker().from('220184').withTicket()
  const drafted = await worker.drafts(city)
  assert.equal((await city.fails(worker.accountId, 'submit-claim', submitInput(drafted))).code, 'notEligible')
  const { decision } = await city.call(worker.accountId, 'read-claim', { claimId: drafted.claimId })
  const reason = decision.reason.children.find((child) => child.id === 'registerOutsideChangchun')
  assert.equal(reason?.verdict, 'notMet')
})

test('tickets that all do not count give nothing to pay', async () => {
  const worker = aWorker().withTicket({ kind: 'taxi' })
  const drafted = await worker.drafts(city)
  assert.equal(
    (await city.fails(worker.accountId, 'submit-claim', submitInput(drafted))).code,
    'noTicketCounts',
  )
})

test('a change from a device that has an old version is refused and names the current one', async () => {
  const worker = aWorker().withTicket()
  const { claimId, version } = await worker.drafts(city)
  const changes = { form: { name: '李样本' } }
  const saved = await city.call(worker.accountId, 'save-draft', {
    claimId,
    expectedVersion: version,
    changes,
  })
  const error = await city.fails(worker.accountId, 'save-draft', {
    claimId,
    expectedVersion: version,
    changes,
  })
  assert.deepEqual(error, { code: 'staleVersion', values: { currentVersion: saved.version } })
})

test('a wrong input names its field, and an operator in place of a value is a wrong input', async () => {
  const shape = await city.fails('someone', 'read-claim', { claimId: { $ne: '' } })
  assert.deepEqual(shape, { code: 'wrongInput', values: { field: 'claimId' } })
  const nested = await city.fails('someone', 'save-draft', {
    claimId: 'c0123456789',
    expectedVersion: 1,
    changes: { tickets: [{ id: '$where' }] },
  })
  assert.equal(nested.values.field, 'changes.tickets.0.id')
})

test('without consent there is no draft', async () => {
  const error = await city.fails('no-consent', 'open-draft', { measureId: 'travel-subsidy' })
  assert.deepEqual(error, { code: 'consentMissing', values: { purpose: 'handleClaim' } })
})

test('amounts over the cap are cut to it and the sum is kept', async () => {
  const worker = aWorker()
    .withTicket()
    .withTicket({ direction: 'toHome', from: '长春', to: '延吉', fare: cents(112_01) })
  const { claimId } = await worker.submits(city)
  const { decision } = await city.call(worker.accountId, 'read-claim', { claimId })
  const { sum, cap, payable } = decision.amount
  assert.deepEqual({ sum, cap, payable }, { sum: 300_01, cap: 300_00, payable: 300_00 })
})

test('two tickets under one id are a wrong input: one original would stand for both', async () => {
  const worker = aWorker().withTicket()
  const { claimId, version, tickets } = await worker.drafts(city)
  const error = await city.fails(worker.accountId, 'save-draft', {
    claimId,
    expectedVersion: version,
    changes: { tickets: [...tickets, ...tickets] },
  })
  assert.deepEqual(error, { code: 'wrongInput', values: { field: 'changes.tickets' } })
})

test('the dearest tickets that can be typed do not make the claim unreadable', async () => {
  const worker = aWorker().with({
    tickets: Array.from({ length: 12 }, () => aTicket({ fare: cents(9_999_999_99), photoIds: ['none'] })),
  })
  const { claimId } = await worker.drafts(city)
  const { decision } = await city.call(worker.accountId, 'read-claim', { claimId })
  assert.equal(decision.amount.payable, 300_00)
})

test('empty ids are wrong inputs or missing records, never a failure', async () => {
  const worker = aWorker()
  const { claimId, version } = await worker.drafts(city)
  const changes = { form: { employer: { organisationId: '' } } }
  const saved = await city.fails(worker.accountId, 'save-draft', {
    claimId,
    expectedVersion: version,
    changes,
  })
  assert.deepEqual(saved, { code: 'wrongInput', values: { field: 'changes.form.employer.organisationId' } })
  for (const [name, input] of [
    ['finish-photo', { photoId: '', fileId: '' }],
    ['remove-photo', { photoId: '' }],
  ] as const) {
    assert.equal((await city.fails(worker.accountId, name, input)).code, 'notFound', name)
  }
  assert.equal((await city.fails('officer', 'revoke-grant', { grantId: '' })).code, 'notFound')
})
