import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { returner, stayer } from '../../domain/roster/persons'
import type { City } from '../support/city'
import {
  anEmploymentCity,
  decides,
  rosterDraft,
  storedClaim,
  type RosterClaim,
} from '../support/roster-office'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await anEmploymentCity()
})
afterAll(() => city.close())

let from = 4_000
const next = () => (from += 1)
const about = ({ claimId, version: expectedVersion }: RosterClaim) => ({ claimId, expectedVersion })

async function rowsOf(claimId: string) {
  const { auditRows } = await import('../../../cloudfunctions/platform/records/trail')
  const { find } = await import('../../../cloudfunctions/platform/store/store')
  const rows = await find(auditRows, { claimId }, { limit: 50, orderBy: [['sequence', 'asc']] })
  return rows.filter(({ event }) => event === 'submitted' || event === 'resubmitted')
}

test.each([
  ['stay-subsidy', stayer],
  ['transport-subsidy', returner],
] as const)(
  '%s is not handed in without its declaration, and keeps who signed it and when',
  async (measureId, row) => {
    const claim = await rosterDraft(city, { measureId, rows: [row(next())] })
    const refused = await city.fails(claim.accountId, 'submit-claim', about(claim))
    assert.deepEqual(refused, { code: 'declarationMissing', values: {} })
    assert.deepEqual((await storedClaim(claim.claimId)).stage, 'draft', 'nothing is lost')
    await city.call(claim.accountId, 'submit-claim', { ...about(claim), declared: true })
    const stored = await storedClaim(claim.claimId)
    assert.deepEqual(stored.declared, { accountId: claim.accountId, at: stored.submittedAt })
    const [submitted] = await rowsOf(claim.claimId)
    assert.equal(submitted?.values.declared, true)
  },
)

test('a correction is another claim: it is signed anew, by whichever colleague hands it in', async () => {
  const claim = await rosterDraft(city, { rows: [stayer(next())] })
  const sent = await city.call(claim.accountId, 'submit-claim', { ...about(claim), declared: true })
  claim.version = sent.version
  const correction = { fields: ['contactPhone'], message: '电话打不通。' }
  await decides(city, 'qikai', claim, { action: 'return', correction })
  assert.equal((await city.fails(claim.accountId, 'submit-claim', about(claim))).code, 'declarationMissing')
  const colleague = `${claim.accountId}-colleague`
  city.grant(colleague, 'enterpriseHr', claim.organisationId)
  const { claimPurposes } = await import('@contract/session-calls')
  for (const purpose of claimPurposes) await city.call(colleague, 'give-consent', { purpose, granted: true })
  await city.call(colleague, 'submit-claim', { ...about(claim), declared: true })
  assert.equal((await storedClaim(claim.claimId)).declared?.accountId, colleague)
  const rows = await rowsOf(claim.claimId)
  assert.deepEqual(
    rows.map(({ values }) => values.declared),
    [true, true],
  )
})

test('a measure that wants none has none, whatever the phone sends', async () => {
  const { accountId, claimId, version } = await aWorker().withTicket().drafts(city)
  const input = { claimId, expectedVersion: version, declared: true as const }
  await city.call(accountId, 'submit-claim', input)
  assert.equal((await storedClaim(claimId)).declared, null)
})
