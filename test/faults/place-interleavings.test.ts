import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import { isLive } from '@domain/claim/stage'
import type { ClaimRecord } from '../../cloudfunctions/platform/records/claim'
import { aCity, duringCampaign, type City } from '../api/support/city'
import { grantLevels } from '../api/support/paid-way'
import { aWorker, type Drafted } from '../api/support/worker'

const runs = Math.min(Number(process.env.RUNS ?? 300), 60)

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const actions = ['submit', 'withdraw', 'pass', 'refuse', 'thisOne', 'otherOne'] as const
type Step = { action: (typeof actions)[number]; of: number; together: boolean }

/** Three accounts for one person; most of the time something is passed on or settled. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.constantFrom(...actions, 'pass' as const, 'pass' as const),
    of: fc.nat(2),
    together: fc.boolean(),
  }),
  { minLength: 6, maxLength: 14 },
)

/** What an actor that meets others may be told. */
const expected =
  'staleVersion wrongStage notFound heldByOther placeContested placeConfirmed noTicketCounts notAllowed'.split(
    ' ',
  )

const all = <T>(collection: string): T[] =>
  city.cloud.store.find(collection, {}, { limit: 100_000 }).map(({ document }) => document as T)

async function send({ action }: Step, { claimId, accountId, tickets }: Drafted, now: Date): Promise<void> {
  const claim = all<ClaimRecord>('claims').find(({ _id }) => _id === claimId)
  assert.ok(claim)
  const about = { claimId, expectedVersion: claim.version }
  const officer =
    { districtReview: 'district', centreReview: 'centre' }[claim.stage as 'districtReview'] ?? 'union'
  const seen = { identityConfirmed: true, originalsSeen: tickets.map(({ id }) => id) }
  const pass = { action: claim.stage === 'centreReview' ? 'approve' : 'forward', ...seen }
  const calls = {
    submit: [accountId, 'submit-claim', about],
    withdraw: [accountId, 'withdraw-claim', about],
    pass: [officer, 'decide-claim', { ...about, decision: pass }],
    refuse: [
      officer,
      'decide-claim',
      { ...about, decision: { action: 'refuse', conditionId: 'unionMember', message: '没有入会。' } },
    ],
    thisOne: [officer, 'settle-place', { ...about, rightful: 'thisOne', cardSeen: true }],
    otherOne: [officer, 'settle-place', { ...about, rightful: 'otherOne', cardSeen: true }],
  } as const
  const [account, call, input] = calls[action]
  const answered = await city.answer(account, call, input, { now })
  if (!answered.ok) assert.ok(expected.includes(answered.error.code), `${call}: ${answered.error.code}`)
}

test(`${runs} random interleavings of three accounts for one person: one has the place, one at most is approved`, async () => {
  const seed = Number(process.env.SEED ?? Date.now())
  console.log(`SEED=${seed} plays the same again`)
  let minute = 0
  for (const sample of fc.sample(steps, { numRuns: runs, seed })) {
    const now = () => new Date(duringCampaign.getTime() + (minute += 31) * 60_000)
    const first = aWorker()
    const claims = [await first.withTicket().drafts(city, { now: now() })]
    for (let other = 0; other < 2; other += 1)
      claims.push(
        await aWorker().with({ idNumber: first.content.idNumber }).withTicket().drafts(city, { now: now() }),
      )
    for (const [index, step] of sample.entries()) {
      const [at, next] = [now(), sample[index + 1]]
      const together = step.together && next ? [step, next] : [step]
      await Promise.all(
        together.flatMap((one) => {
          const claim = claims[one.of]
          return claim ? [send(one, claim, at)] : []
        }),
      )
    }
    checkPlace(claims.map(({ claimId }) => claimId))
  }
  const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
})

function checkPlace(ids: readonly string[]): void {
  const claims = all<ClaimRecord>('claims').filter(({ _id }) => ids.includes(_id))
  const live = claims.filter(({ stage }) => isLive(stage) && stage !== 'draft')
  const approved = claims.filter(({ stage }) => stage === 'approved')
  assert.ok(approved.length <= 1, 'one person, one approved claim')
  const slotId = claims.find((claim) => claim.slotId !== null)?.slotId
  if (!slotId) return
  const slot = all<{ _id: string; liveClaimId: string | null; contenderIds: string[] }>('claimSlots').find(
    ({ _id }) => _id === slotId,
  )
  assert.ok(slot)
  const standing = [...(slot.liveClaimId === null ? [] : [slot.liveClaimId]), ...slot.contenderIds]
  assert.deepEqual(
    [...standing].sort(),
    live.map(({ _id }) => _id).sort(),
    'who is live stands at the place, once',
  )
  assert.equal(slot.liveClaimId === null, live.length === 0, 'a place is empty only when nobody wants it')
  if (approved[0]) assert.equal(slot.liveClaimId, approved[0]._id)
}
