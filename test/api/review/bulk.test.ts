import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallInput, CallOutput } from '@contract/calls'
import { claimsACall, type BulkDecision } from '@contract/review-calls'
import { aCity, newKey, type CallOptions, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aTicket, aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  city.grant('union-too', 'grassrootsUnion', 'union-1')
  city.grant('elsewhere', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

const forward: BulkDecision = { action: 'forward' }
const returning: BulkDecision = { action: 'return', parts: ['phone'], message: '请把手机号补上。' }

const inputOf = (decision: BulkDecision, claims: readonly Drafted[]): CallInput<'decide-claims'> => ({
  decision,
  claims: claims.map(({ claimId, version }) => ({ claimId, expectedVersion: version })),
})

async function decideAll(
  officer: string,
  decision: BulkDecision,
  claims: readonly Drafted[],
  options?: CallOptions,
): Promise<CallOutput<'decide-claims'>['results']> {
  return (await city.call(officer, 'decide-claims', inputOf(decision, claims), options)).results
}

const outcomes = (results: CallOutput<'decide-claims'>['results']) => results.map(({ outcome }) => outcome)

/** Identity and originals seen one by one, as the law wants it; the claim waits for being passed on. */
async function checked(officer: string, claim: Drafted): Promise<Drafted> {
  await city.call(officer, 'keep-checks', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    identityConfirmed: true,
    originalsSeen: claim.tickets.map(({ id }) => id),
  })
  return claim
}

const stageOf = async ({ accountId, claimId }: Drafted) =>
  (await city.call(accountId, 'read-claim', { claimId })).stage
const rowsOf = (collection: string, claimId: string, event?: string) =>
  city.cloud.store.find(collection, { claimId, ...(event ? { event } : {}) }, { limit: 100 })

test('several claims are forwarded in one call, each with its audit row and message', async () => {
  const claims = await Promise.all([1, 2, 3].map(() => aWorker().withTicket().submits(city)))
  for (const claim of claims) await checked('union', claim)
  assert.deepEqual(outcomes(await decideAll('union-too', forward, claims)), ['done', 'done', 'done'])
  for (const claim of claims) {
    assert.equal(await stageOf(claim), 'districtReview')
    assert.equal(rowsOf('auditRows', claim.claimId, 'checksKept').length, 1)
    assert.equal(rowsOf('auditRows', claim.claimId, 'forwarded').length, 1)
  }
})

test('the grassroots union cannot say of many at once that it saw cards and originals', async () => {
  const claim = await aWorker().withTicket().submits(city)
  assert.deepEqual(outcomes(await decideAll('union', forward, [claim])), ['notConfirmed'])
  const half = { claimId: claim.claimId, expectedVersion: claim.version, identityConfirmed: true }
  await city.call('union', 'keep-checks', { ...half, originalsSeen: [] })
  assert.deepEqual(outcomes(await decideAll('union', forward, [claim])), ['notConfirmed'])
  assert.equal(await stageOf(claim), 'grassrootsReview')
})

test('what was checked is there for a colleague, and gone once the claim comes back corrected', async () => {
  const claim = await checked('union', await aWorker().withTicket().submits(city))
  const { claimId, version } = claim
  const seen = await city.call('union-too', 'open-review', { claimId })
  assert.equal(seen.heldBy?.you, true, 'keeping the checks lets go of the claim')
  assert.ok(seen.identityConfirmed)
  assert.equal(seen.originalsSeen.length, 1)
  const returned = await decideAll('union-too', returning, [claim])
  assert.deepEqual(outcomes(returned), ['done'])
  await city.call(claim.accountId, 'submit-claim', { claimId, expectedVersion: version + 1 })
  const again = { ...claim, version: version + 2 }
  assert.deepEqual(outcomes(await decideAll('union-too', forward, [again])), ['notConfirmed'])
})

test('district and centre pass on with what was confirmed below; a message reaches each worker once', async () => {
  const claims = await Promise.all([1, 2].map(() => aWorker().withTicket().submits(city)))
  for (const claim of claims) await checked('union', claim)
  const later = (from: readonly Drafted[]) => from.map((claim) => ({ ...claim, version: claim.version + 1 }))
  await decideAll('union', forward, claims)
  const atDistrict = later(claims)
  assert.deepEqual(outcomes(await decideAll('district', forward, atDistrict)), ['done', 'done'])
  const atCentre = later(atDistrict)
  const key = newKey()
  const approve: BulkDecision = { action: 'approve' }
  const first = await decideAll('centre', approve, atCentre, { key })
  assert.deepEqual(outcomes(first), ['done', 'done'])
  assert.deepEqual(await decideAll('centre', approve, atCentre, { key }), first)
  for (const claim of claims) {
    assert.equal(await stageOf(claim), 'approved')
    const told = rowsOf('outbox', claim.claimId).map(({ document }) => document['template'])
    assert.equal(told.filter((template) => template === 'claimApproved').length, 1)
  }
})

test('each claim that is left out says why, and the others are done', async () => {
  const good = await checked('union', await aWorker().withTicket().submits(city))
  const number = 'SAMENUMBER1'
  const first = await checked('union', await aWorker().withTicket({ number }).submits(city))
  const second = await checked('union', await aWorker().withTicket({ number }).submits(city))
  const taxi = aWorker().withTicket().withTicket({ kind: 'taxi' })
  const withTaxi = await checked('union', await taxi.submits(city))
  const held = await checked('union', await aWorker().withTicket().submits(city))
  await city.call('union-too', 'open-review', { claimId: held.claimId })
  const stale = { ...(await aWorker().withTicket().submits(city)), version: 1 }
  const foreign = await aWorker().at('employer-2').withTicket({ number }).submits(city)
  const own = await aWorker('union').withTicket().submits(city)
  const claims = [good, first, second, withTaxi, held, stale, foreign, own]
  const results = await decideAll('union', forward, claims)
  assert.deepEqual(outcomes(results), [
    'done',
    'flagged',
    'flagged',
    'conditionOpen',
    'heldByOther',
    'moved',
    'notYours',
    'needsColleague',
  ])
  assert.equal(results[4]?.heldBy, '干事 union-too')
  assert.equal(await stageOf(first), 'grassrootsReview')
})

test('a claim of another office answers like one that is not there', async () => {
  const claim = await aWorker().withTicket().submits(city)
  const missing = { ...claim, claimId: 'cnosuchclaim0000' }
  for (const decision of [forward, returning])
    assert.deepEqual(outcomes(await decideAll('elsewhere', decision, [claim, missing])), [
      'notYours',
      'notYours',
    ])
})

test('an action of another level leaves the claim where it is', async () => {
  const claim = await checked('union', await aWorker().withTicket().submits(city))
  assert.deepEqual(outcomes(await decideAll('union', { action: 'approve' }, [claim])), ['moved'])
  assert.equal(await stageOf(claim), 'grassrootsReview')
})

test('who passed a claim below leaves it to a colleague above', async () => {
  city.grant('both', 'grassrootsUnion', 'union-1')
  const claim = await checked('both', await aWorker().withTicket().submits(city))
  await decideAll('both', forward, [claim])
  const [account] = city.cloud.store.find('accounts', { _id: 'both' }, { limit: 1 })
  assert.ok(account)
  const { grants } = account.document as { grants: object[] }
  const [grant] = grants
  city.grant('both-helper', 'districtUnion', 'district-qikai')
  const above = { ...grant, id: 'grant-both-2', role: 'districtUnion', organisationId: 'district-qikai' }
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  await database
    .collection('accounts')
    .doc('both')
    .update({ data: { grants: [grant, above] } })
  const results = await decideAll('both', forward, [{ ...claim, version: claim.version + 1 }])
  assert.deepEqual(outcomes(results), ['needsColleague'])
})

test('the same key answers the same, also what was left out; with another list it is refused', async () => {
  const claim = await aWorker().withTicket().submits(city)
  const key = newKey()
  const first = await decideAll('union', forward, [claim], { key })
  assert.deepEqual(outcomes(first), ['notConfirmed'])
  await checked('union', claim)
  assert.deepEqual(await decideAll('union', forward, [claim], { key }), first)
  const other = await aWorker().withTicket().submits(city)
  const error = await city.fails('union', 'decide-claims', inputOf(forward, [claim, other]), { key })
  assert.equal(error.code, 'keyReused')
  assert.deepEqual(outcomes(await decideAll('union', forward, [claim])), ['done'])
})

test('two calls at the same moment do each claim once', async () => {
  const claims = await Promise.all([1, 2, 3].map(() => aWorker().withTicket().submits(city)))
  for (const claim of claims) await checked('union', claim)
  const both = await Promise.all([
    decideAll('union', forward, claims),
    decideAll('union-too', forward, [...claims].reverse()),
  ])
  const done = both.flat().filter(({ outcome }) => outcome === 'done')
  assert.equal(done.length, claims.length)
  for (const { claimId } of claims) assert.equal(rowsOf('auditRows', claimId, 'forwarded').length, 1)
})

test('a call takes so many claims and no more, and nobody without the role', async () => {
  const claim = await aWorker().withTicket().submits(city)
  const many = Array.from({ length: claimsACall + 1 }, () => claim)
  assert.equal((await city.fails('union', 'decide-claims', inputOf(forward, many))).code, 'wrongInput')
  const worker = await city.fails(claim.accountId, 'decide-claims', inputOf(forward, [claim]))
  assert.equal(worker.code, 'notAllowed')
})

test('checks are kept by who may decide, for the claim as they read it', async () => {
  const claim = await aWorker().withTicket(aTicket()).submits(city)
  const { claimId, version, tickets } = claim
  const input = {
    claimId,
    identityConfirmed: true,
    originalsSeen: ['tforeign01', ...tickets.map(({ id }) => id)],
  }
  const stale = await city.fails('union', 'keep-checks', { ...input, expectedVersion: version - 1 })
  assert.equal(stale.code, 'staleVersion')
  await city.call('union-too', 'open-review', { claimId })
  const held = await city.fails('union', 'keep-checks', { ...input, expectedVersion: version })
  assert.equal(held.code, 'heldByOther')
  await city.call('union-too', 'keep-checks', { ...input, expectedVersion: version })
  const seen = await city.call('union', 'open-review', { claimId })
  assert.deepEqual(
    seen.originalsSeen,
    tickets.map(({ id }) => id),
  )
  assert.equal(seen.version, version)
})
