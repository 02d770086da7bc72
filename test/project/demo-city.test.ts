import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, test } from '@jest/globals'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { sampleCampaign } from '@domain/packs/sample-2023/pack'
import { sampleWorkers } from '../../scripts/demo/people'
import { accountOf } from '../../scripts/demo/sample-accounts'

const directory = mkdtempSync(path.join(tmpdir(), 'demo-'))
const open: { close: () => Promise<void> }[] = []
afterAll(async () => {
  for (const city of open) await city.close()
  rmSync(directory, { recursive: true, force: true })
})

test('the demo city has claims at every stage, and a filling that was cut short is begun again', async () => {
  const { startDemoCity } = await import('../../scripts/demo/demo-city')
  const { travelStages } = await import('../fixtures/procedures/travel')
  const first = await startDemoCity({ directory, port: 0 })
  open.push(first)
  const claims = first.store.find('claims', {}, { limit: 100 }).map((row) => row.document)
  const stagesOf = (packId: string, measureId: string) =>
    [
      ...new Set(
        claims
          .filter((claim) => claim.packId === packId && claim.measureId === measureId)
          .flatMap(({ stage }) => (typeof stage === 'string' ? [stage] : [])),
      ),
    ].sort()
  assert.deepEqual(stagesOf(changchun2023.id, 'travel-subsidy'), [...travelStages].sort())
  assert.deepEqual(stagesOf(sampleCampaign.id, 'travel-subsidy'), ['grassrootsReview', 'returned'])
  assert.deepEqual(stagesOf(sampleCampaign.id, 'pilot-grant'), ['districtCheck', 'publicNotice'])
  const unread = first.store
    .find('photos', {}, { limit: 100 })
    .filter(({ document }) => document.reading === null && !document.paperId)
  const applications = first.store.find('enterpriseApplications', {}, { limit: 100 })
  assert.deepEqual(
    unread.map(({ document }) => document._id),
    applications.map(({ document }) => document.photoId),
    'photos of tickets have been read, so that an officer sees their print; a licence or another paper is no ticket',
  )
  const stageOf = (words: string) => {
    const key = sampleWorkers.find(({ label }) => label.endsWith(words))?.key ?? ''
    return claims.find((claim) => claim.accountId === accountOf(key))?.stage
  }
  assert.equal(stageOf('钱已打出'), 'paid')
  assert.equal(stageOf('钱没打进去，要改卡号'), 'paymentFailed')
  await first.close()
  rmSync(path.join(directory, 'personas.json'))

  const second = await startDemoCity({ directory, port: 0 })
  open.push(second)
  assert.equal(second.store.count('claims', {}), claims.length)
})
