import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { sampleCampaign } from '@domain/packs/sample-2023/pack'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

/** The campaign of another year, in which the same measure has a lower cap. */
const another = sampleCampaign.id

let city: City
beforeAll(async () => {
  city = await aCity({ SAMPLE_CAMPAIGN: 'on' })
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const read = (accountId: string, claimId: string) => city.call(accountId, 'read-claim', { claimId })

test('two campaigns live side by side: each claim is decided by the rules of its own', async () => {
  const first = await aWorker().withTicket().submits(city)
  const second = await aWorker().inCampaign(another).withTicket().submits(city)
  const [one, other] = [
    await read(first.accountId, first.claimId),
    await read(second.accountId, second.claimId),
  ]
  assert.equal(one.packId, 'changchun-2023')
  assert.equal(other.packId, another)
  assert.equal(other.decision.amount.payable, 150_00)
  assert.ok(one.decision.amount.payable > 150_00)
})

test('the officer who passes it on decides by them too, and the audit row names them', async () => {
  const { claimId, tickets } = await aWorker().inCampaign(another).withTicket().submits(city)
  const { version, decision } = await city.call('officer', 'open-review', { claimId })
  assert.equal(decision.amount.payable, 150_00)
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: tickets.map(({ id }) => id) },
  })
  const { rulesOf } = await import('../../../cloudfunctions/platform/call/claim-rules')
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { packHash } = rulesOf({ packId: another, measureId: 'travel-subsidy' })
  assert.notEqual(packHash, rulesOf({ packId: 'changchun-2023', measureId: 'travel-subsidy' }).packHash)
  assert.equal((await findById(claims, claimId))?.packHash, packHash)
})

test('one person has one place in each campaign, and a draft in each', async () => {
  const first = await aWorker().withTicket().submits(city)
  const again = await city.call(first.accountId, 'open-draft', {
    measureId: 'travel-subsidy',
    packId: another,
  })
  assert.notEqual(again.claimId, first.claimId)
})

test('a campaign that cannot be applied for here is refused', async () => {
  const { accountId } = await aWorker().withTicket().submits(city)
  await assert.rejects(
    city.call(accountId, 'open-draft', { measureId: 'travel-subsidy', packId: 'nowhere-1999' }),
    /wrongInput/,
  )
})

test('the session says what is open, and what a new claim is for first', async () => {
  const { open } = await city.call('anybody', 'open-session', {})
  assert.deepEqual(open, [
    { packId: 'changchun-2023', measureId: 'stay-subsidy' },
    { packId: 'changchun-2023', measureId: 'transport-subsidy' },
    { packId: 'changchun-2023', measureId: 'travel-subsidy' },
    { packId: another, measureId: 'pilot-grant' },
    { packId: another, measureId: 'travel-subsidy' },
  ])
})
