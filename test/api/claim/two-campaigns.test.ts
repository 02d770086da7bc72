import assert from 'node:assert/strict'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import type * as OpenCampaigns from '@domain/packs/open-campaigns'
import type { Pack } from '@domain/policy/pack/pack'
import { cents } from '@domain/money'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

/** The same measure in another campaign, whose cap is lower. */
function mockLowerCap(pack: Pack): Pack {
  const { travelSubsidyCap: cap } = pack.parameters
  assert.ok(cap?.kind === 'money')
  const spans = cap.spans.map((span) => ({ ...span, value: cents(50_00) }))
  return {
    ...pack,
    id: 'changchun-later',
    parameters: { ...pack.parameters, travelSubsidyCap: { ...cap, spans } },
  }
}

jest.mock('@domain/packs/open-campaigns', () => {
  const { openCampaigns } = jest.requireActual<typeof OpenCampaigns>('@domain/packs/open-campaigns')
  return { openCampaigns: openCampaigns.flatMap((pack) => [pack, mockLowerCap(pack)]) }
})

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const read = (accountId: string, claimId: string) => city.call(accountId, 'read-claim', { claimId })

test('two campaigns live side by side: each claim is decided by the rules of its own', async () => {
  const first = await aWorker().withTicket().submits(city)
  const second = await aWorker().inCampaign('changchun-later').withTicket().submits(city)
  const [one, other] = [
    await read(first.accountId, first.claimId),
    await read(second.accountId, second.claimId),
  ]
  assert.equal(one.packId, 'changchun-2023')
  assert.equal(other.packId, 'changchun-later')
  assert.equal(other.decision.amount.payable, 50_00)
  assert.ok(one.decision.amount.payable > 50_00)
})

test('the officer who passes it on decides by them too, and the audit row names them', async () => {
  const { claimId, tickets } = await aWorker().inCampaign('changchun-later').withTicket().submits(city)
  const { version, decision } = await city.call('officer', 'open-review', { claimId })
  assert.equal(decision.amount.payable, 50_00)
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: tickets.map(({ id }) => id) },
  })
  const { rulesOf } = await import('../../../cloudfunctions/api/shared/claim-rules')
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { packHash } = rulesOf({ packId: 'changchun-later', measureId: 'travel-subsidy' })
  assert.notEqual(packHash, rulesOf({ packId: 'changchun-2023', measureId: 'travel-subsidy' }).packHash)
  assert.equal((await findById(claims, claimId))?.packHash, packHash)
})

test('one person has one place in each campaign, and a draft in each', async () => {
  const first = await aWorker().withTicket().submits(city)
  const again = await city.call(first.accountId, 'open-draft', {
    measureId: 'travel-subsidy',
    packId: 'changchun-later',
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
