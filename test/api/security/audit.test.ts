import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { appendAudit } from '../../../cloudfunctions/platform/trail/audit'
import { aCity, duringCampaign, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

/** Reads an identity a number of times, each an audit row as in `reveal-identity`, a hundred a transaction. */
async function readOften(claimId: string, times: number): Promise<void> {
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const actor = { accountId: 'officer', role: 'grassrootsUnion', organisation: '' }
  for (let done = 0; done < times; done += 100) {
    await transact(async (transaction) => {
      let claim = await transaction.get(claims, claimId)
      assert.ok(claim)
      for (let index = 0; index < 100; index += 1) {
        claim = await appendAudit(transaction, claim, {
          event: 'identityRevealed',
          actor,
          at: duringCampaign,
        })
      }
      await transaction.put(claims, claim)
    })
  }
}

test('however often a claim was looked at, its decision stands in the timeline and its audit verifies', async () => {
  const { claimId, accountId, version, tickets } = await aWorker().withTicket().submits(city)
  await readOften(claimId, 1100)
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: {
      action: 'forward',
      identityConfirmed: true,
      originalsSeen: tickets.map((ticket) => ticket.id),
    },
  })
  const { timeline } = await city.call(accountId, 'read-claim', { claimId })
  assert.deepEqual(
    timeline.map((entry) => entry.event),
    ['drafted', 'submitted', 'forwarded'],
  )
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const { rows, faults } = await verifyWholeAudit()
  assert.deepEqual(faults, [])
  assert.equal(rows, 1103)
})

test('whoever opens a claim is in its audit trail, also when a colleague holds it or it is decided', async () => {
  city.grant('looking-on', 'grassrootsUnion', 'union-1')
  const { claimId, version } = await aWorker().withTicket().submits(city)
  const openings = async () => {
    const { auditRows } = await import('../../../cloudfunctions/platform/records/trail')
    const { find } = await import('../../../cloudfunctions/platform/store/store')
    return (await find(auditRows, { claimId, event: 'opened' }, { limit: 10 })).length
  }
  await city.call('officer', 'open-review', { claimId })
  await city.call('officer', 'open-review', { claimId })
  assert.equal(await openings(), 1, 'looking again while one holds it is the same opening')
  const seen = await city.call('looking-on', 'open-review', { claimId })
  assert.equal(seen.heldBy?.you, false)
  assert.equal(await openings(), 2)
  await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'refuse', conditionId: 'unionMember', message: '没有入会。' },
  })
  await city.call('looking-on', 'open-review', { claimId })
  assert.equal(await openings(), 3)
})
