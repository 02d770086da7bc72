import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, duringCampaign, type City } from '../support/city'
import { grantLevels, listForBank, payableClaim } from '../support/paid-way'
import { aWorker, type Drafted } from '../support/worker'

const firm = 'sample-enterprise'
let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  city.grant('hr-one', 'enterpriseHr', firm)
  city.grant('hr-two', 'enterpriseHr', firm)
  city.grant('hr-elsewhere', 'enterpriseHr', 'other-enterprise')
  city.grant('bureau', 'cityEmployment', firm)
  city.grant('union-and-hr', 'grassrootsUnion', 'union-1')
  city.grant('union-and-hr', 'enterpriseHr', firm)
  city.grant('union-too', 'grassrootsUnion', 'union-1')
  // Of the firm, but not as its applicant: not their own claim to change, and not theirs to decide.
  city.grant('union-and-firm', 'grassrootsUnion', 'union-1')
  city.grant('union-and-firm', 'cityEmployment', firm)
  city.grant('centre-and-hr', 'cityCentre', 'city-centre')
  city.grant('centre-and-hr', 'enterpriseHr', firm)
})
afterAll(() => city.close())

/** No procedure of the pack has an organisation as its applicant yet: the record is made. */
const givenToFirm = ({ claimId }: Drafted) =>
  void city.cloud.store.update(
    'claims',
    { _id: claimId },
    { $set: { owner: { kind: 'organisation', id: firm } } },
    {},
  )

async function firmDraft(): Promise<Drafted> {
  const draft = await aWorker('hr-one').withTicket().drafts(city)
  givenToFirm(draft)
  return draft
}

test('two colleagues share the application of their organisation; nobody else has it', async () => {
  const { claimId, version, tickets } = await firmDraft()
  for (const officer of ['hr-one', 'hr-two']) {
    assert.equal((await city.call(officer, 'read-claim', { claimId })).id, claimId)
    const { claims } = await city.call(officer, 'list-my-claims', {})
    assert.ok(
      claims.some(({ id }) => id === claimId),
      officer,
    )
    assert.equal((await city.call(officer, 'get-photo-addresses', { claimId })).addresses.length, 1)
  }
  for (const other of ['hr-elsewhere', 'bureau', 'union', 'stranger']) {
    assert.equal((await city.fails(other, 'read-claim', { claimId })).code, 'notFound', other)
    assert.deepEqual((await city.call(other, 'list-my-claims', {})).claims, [], other)
    const save = { claimId, expectedVersion: version, changes: { form: { phone: '19900000009' } } }
    assert.equal((await city.fails(other, 'save-draft', save)).code, 'notFound', other)
  }
  const saved = await city.call('hr-two', 'save-draft', {
    claimId,
    expectedVersion: version,
    changes: { form: { phone: '19900000009' } },
  })
  for (const purpose of ['handleClaim', 'readTicketPhotos', 'checkDuplicates'] as const)
    await city.call('hr-two', 'give-consent', { purpose, granted: true })
  const photoId = tickets[0]?.photoIds[0] ?? ''
  await city.call('hr-two', 'read-ticket-photo', { photoId })
  const sent = await city.call('hr-two', 'submit-claim', { claimId, expectedVersion: saved.version })
  const stale = await city.fails('hr-one', 'withdraw-claim', { claimId, expectedVersion: version })
  assert.equal(stale.code, 'staleVersion')
  const { messages } = await city.call('hr-one', 'list-inbox', { before: null })
  assert.equal(messages[0]?.claimId, claimId, 'who files it is told')
  await city.call('hr-one', 'withdraw-claim', { claimId, expectedVersion: sent.version })
})

test('a role that ended does not open the application any more', async () => {
  const { claimId } = await firmDraft()
  city.grant('hr-past', 'enterpriseHr', firm)
  await city.call('hr-past', 'read-claim', { claimId })
  const ended = duringCampaign.toISOString()
  city.cloud.store.update('accounts', { _id: 'hr-past' }, { $set: { 'grants.0.expiresAt': ended } }, {})
  assert.equal((await city.fails('hr-past', 'read-claim', { claimId })).code, 'notFound')
})

test('nobody reviews what their own organisation applied for, in whatever role they are in it', async () => {
  const draft = await aWorker('hr-three').withTicket().submits(city)
  givenToFirm(draft)
  const { claimId, version } = draft
  for (const officer of ['union-and-hr', 'union-and-firm']) {
    assert.equal((await city.fails(officer, 'open-review', { claimId })).code, 'notAllowed', officer)
    const decision = { action: 'forward', identityConfirmed: true, originalsSeen: [] }
    const decided = await city.fails(officer, 'decide-claim', { claimId, expectedVersion: version, decision })
    assert.equal(decided.code, 'notAllowed', officer)
    const many = { decision: { action: 'forward' as const }, claims: [{ claimId, expectedVersion: version }] }
    const { results } = await city.call(officer, 'decide-claims', many)
    assert.equal(results[0]?.outcome, 'needsColleague', officer)
  }
  await city.call('union', 'open-review', { claimId })
  const { colleagues } = await city.call('union', 'list-colleagues', { claimId })
  assert.deepEqual(
    colleagues.map(({ grantId }) => grantId),
    ['grant-union-too'],
  )
  // Who filed it has it for their own as well, whoever owns it.
  city.grant('hr-three', 'grassrootsUnion', 'union-1')
  assert.equal((await city.fails('hr-three', 'open-review', { claimId })).code, 'notAllowed')
})

test('nobody pays what their own organisation applied for: not put in, not released, not booked', async () => {
  const claim = await payableClaim(city)
  givenToFirm(claim)
  const { claimId } = claim
  const own = async (officer: string) =>
    (await city.call(officer, 'list-payable', { after: null })).rows.find((row) => row.claimId === claimId)
      ?.yours
  assert.deepEqual([await own('centre'), await own('centre-and-hr')], [false, true])
  const { id: theirs } = await city.call('centre-and-hr', 'propose-batch', {})
  const { batch: passedOver } = await city.call('centre-and-hr', 'fill-batch', {
    batchId: theirs,
    claimIds: [claimId],
  })
  assert.equal(passedOver.total.count, 0)
  const look = { batchId: theirs, claimId, expectedVersion: claim.version }
  assert.equal((await city.fails('centre-and-hr', 'put-in-batch', look)).code, 'notAllowed')
  const { id: batchId } = await city.call('centre', 'propose-batch', {})
  const { batch } = await city.call('centre', 'fill-batch', { batchId, claimIds: [claimId] })
  assert.equal(batch.total.count, 1)
  const release = { batchId, expectedVersion: batch.version }
  assert.equal((await city.fails('centre-and-hr', 'release-batch', release)).code, 'sameHand')
  await city.call('centre-two', 'release-batch', release)
  const rows = (await listForBank(city, batchId)).map((row) => ({ ...row, 结果: '成功' }))
  const answer = { batchId, rows }
  const { outcomes } = await city.call('centre-and-hr', 'import-bank-answer', answer)
  assert.deepEqual(outcomes, ['needsColleague'])
  assert.deepEqual((await city.call('centre', 'import-bank-answer', answer)).outcomes, ['paid'])
})

test('nobody settles a place for or against their own organisation', async () => {
  const person = aWorker('first-account').withTicket()
  const first = await person.submits(city)
  const second = await aWorker('second-account')
    .with({ ...person.content, tickets: [] })
    .withTicket()
    .submits(city)
  givenToFirm(second)
  const settle = (officer: string) => {
    const input = {
      claimId: first.claimId,
      expectedVersion: first.version,
      rightful: 'thisOne',
      cardSeen: true,
    }
    return city.fails(officer, 'settle-place', input)
  }
  assert.equal((await settle('union-and-hr')).code, 'notAllowed')
  await city.call('union', 'settle-place', {
    claimId: first.claimId,
    expectedVersion: first.version,
    rightful: 'thisOne',
    cardSeen: true,
  })
})
