import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { sampleCampaigns } from '@domain/packs/sample-campaigns'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

test('where the environment says nothing of it, no sample is open', async () => {
  const { open } = await city.call('anybody', 'open-session', {})
  assert.deepEqual(open, [
    { packId: 'changchun-2023', measureId: 'stay-subsidy' },
    { packId: 'changchun-2023', measureId: 'transport-subsidy' },
    { packId: 'changchun-2023', measureId: 'travel-subsidy' },
  ])
})

test('and nobody begins a claim of one, whatever their phone asks for', async () => {
  const { accountId } = await aWorker().drafts(city)
  for (const { id: packId, measures } of sampleCampaigns)
    for (const { id: measureId } of measures) {
      const refused = await city.fails(accountId, 'open-draft', { packId, measureId })
      assert.equal(refused.code, 'wrongInput')
    }
})

test('a claim that was begun while it was open is still under its own rules', async () => {
  const { rulesOf } = await import('../../../cloudfunctions/platform/call/claim-rules')
  const [sample] = sampleCampaigns
  assert.ok(sample)
  assert.equal(rulesOf({ packId: sample.id, measureId: 'travel-subsidy' }).pack, sample)
})
