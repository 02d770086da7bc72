import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { Pack } from '@domain/policy/pack/pack'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
let hash: string
let campaign: Pack
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
  const live = await import('../../../cloudfunctions/platform/call/claim-rules')
  const rules = live.rulesOf({ packId: 'changchun-2023', measureId: 'travel-subsidy' })
  hash = rules.packHash
  campaign = rules.pack
})
afterAll(() => city.close())

const replayed = async (packs: Map<string, Pack>) =>
  (await import('../../../cloudfunctions/platform/verify/replay-decisions')).replayDecisions(packs)

test('decisions of submitted and forwarded claims are decided again to the same tree', async () => {
  await aWorker().withTicket().submits(city)
  const { claimId, tickets } = await aWorker().withTicket().withTicket({ direction: 'toHome' }).submits(city)
  const { version } = await city.call('officer', 'open-review', { claimId })
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: {
      action: 'forward',
      identityConfirmed: true,
      originalsSeen: tickets.slice(0, 1).map(({ id }) => id),
    },
  })
  assert.deepEqual(await replayed(new Map([[hash, campaign]])), { decisions: 2, faults: [] })
})

test('a pack that is not at hand, and one that says otherwise, are told apart', async () => {
  const missing = await replayed(new Map())
  assert.deepEqual(
    missing.faults.map(({ fault }) => fault),
    ['packMissing', 'packMissing'],
  )
  const stricter = {
    ...campaign,
    measures: campaign.measures.map((measure) =>
      measure.id === 'travel-subsidy'
        ? {
            ...measure,
            officialTitle: '别的',
            forWhom: { ...measure.forWhom, condition: { ...measure.forWhom.condition, label: '别的' } },
          }
        : measure,
    ),
  }
  const differing = await replayed(new Map([[hash, stricter]]))
  assert.deepEqual(
    differing.faults.map(({ fault }) => fault),
    ['differs', 'differs'],
  )
})
