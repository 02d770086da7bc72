import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import type { ClaimRecord } from '../../cloudfunctions/platform/records/claim'
import { duringCampaign, type City } from '../api/support/city'
import { anInventedCity, anInventedEnterprise, inventedDraft } from '../api/support/invented'
import { grantLevels } from '../api/support/paid-way'
import { aWorker } from '../api/support/worker'
import { checkNotices, checkPlaces } from './support/agreeing'
import type { Sent } from './support/bank-moves'
import { stored } from './support/stored'

const runs = Math.min(Number(process.env.RUNS ?? 300), 60)
const minute = 60_000

let city: City
beforeAll(async () => {
  city = await anInventedCity()
  grantLevels(city)
  city.grant('employment', 'districtEmployment', 'employment-qikai')
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
  'staleVersion wrongStage notFound heldByOther placeContested placeConfirmed noTicketCounts notAllowed papersNotSeen'.split(
    ' ',
  )

/** Who stands for one place, and what each action is of a claim as it is now. */
type Contest = {
  name: string
  share: number
  begins(city: City, now: () => Date): Promise<{ claimId: string; accountId: string }[]>
  calls(claim: ClaimRecord, accountId: string): Partial<Record<Step['action'], Sent[]>>
}

const about = ({ _id: claimId, version: expectedVersion }: ClaimRecord) => ({ claimId, expectedVersion })
const byApplicant = (account: string, claim: ClaimRecord) => ({
  submit: [{ account, call: 'submit-claim', input: about(claim) }],
  withdraw: [{ account, call: 'withdraw-claim', input: about(claim) }],
})
const decides = (account: string, claim: ClaimRecord, decision: object): Sent => ({
  account,
  call: 'decide-claim',
  input: { ...about(claim), decision },
})

const forOnePerson: Contest = {
  name: 'one person',
  share: 2 / 3,
  async begins(of, now) {
    const first = aWorker()
    const claims = [await first.withTicket().drafts(of, { now: now() })]
    for (let other = 0; other < 2; other += 1)
      claims.push(
        await aWorker().with({ idNumber: first.content.idNumber }).withTicket().drafts(of, { now: now() }),
      )
    return claims
  },
  calls(claim, accountId) {
    const officer =
      { districtReview: 'district', centreReview: 'centre' }[claim.stage as 'districtReview'] ?? 'union'
    const seen = { identityConfirmed: true, originalsSeen: claim.tickets.map(({ id }) => id) }
    const pass = { action: claim.stage === 'centreReview' ? 'approve' : 'forward', ...seen }
    const refuse = { action: 'refuse', conditionId: 'unionMember', message: '没有入会。' }
    const settle = (rightful: 'thisOne' | 'otherOne'): Sent[] => [
      { account: officer, call: 'settle-place', input: { ...about(claim), rightful, cardSeen: true } },
    ]
    return {
      ...byApplicant(accountId, claim),
      pass: [decides(officer, claim, pass)],
      refuse: [decides(officer, claim, refuse)],
      thisOne: settle('thisOne'),
      otherOne: settle('otherOne'),
    }
  },
}

/** No card says whose a credit code is: the offices refuse whichever is not the enterprise's. */
const forOneEnterprise: Contest = {
  name: 'one enterprise',
  share: 1 / 3,
  async begins(of, now) {
    const first = anInventedEnterprise(of)
    const { creditCode = '' } = first.form
    const claims = [await inventedDraft(of, first, { now: now() })]
    for (let other = 0; other < 2; other += 1)
      claims.push(await inventedDraft(of, anInventedEnterprise(of, { creditCode }), { now: now() }))
    return claims
  },
  calls(claim, accountId) {
    const opened = Object.entries(claim.papers).map(([paperId, files]) => ({
      account: 'employment',
      call: 'see-paper',
      input: { ...about(claim), paperId, opened: files },
    }))
    const pass = { action: 'forward', asks: { visitedOn: '2023-02-14' } }
    const refuse = { action: 'refuse', conditionId: 'trade', message: '不是工厂。' }
    return {
      ...byApplicant(accountId, claim),
      pass: [...opened, decides('employment', claim, pass)],
      refuse: [decides('employment', claim, refuse)],
    }
  },
}

type Standing = { claimId: string; accountId: string }

async function send(
  contest: Contest,
  { action }: Step,
  { claimId, accountId }: Standing,
  now: Date,
): Promise<void> {
  const [claim] = stored<ClaimRecord>(city, 'claims', { _id: claimId })
  assert.ok(claim)
  for (const { account, call, input } of contest.calls(claim, accountId)[action] ?? []) {
    const answered = await city.answer(account, call, input, { now })
    if (!answered.ok) assert.ok(expected.includes(answered.error.code), `${call}: ${answered.error.code}`)
  }
}

test.each([forOnePerson, forOneEnterprise])(
  'random interleavings of three accounts for $name: one has the place, one at most is approved',
  async (contest) => {
    const seed = Number(process.env.SEED ?? Date.now())
    console.log(`SEED=${seed} plays the same again`)
    let minutes = 0
    for (const sample of fc.sample(steps, { numRuns: Math.ceil(runs * contest.share), seed })) {
      const now = () => new Date(duringCampaign.getTime() + (minutes += 31) * minute)
      const claims = await contest.begins(city, now)
      for (const [index, step] of sample.entries()) {
        const [at, next] = [now(), sample[index + 1]]
        const together = step.together && next ? [step, next] : [step]
        await Promise.all(
          together.flatMap((one) => {
            const claim = claims[one.of]
            return claim ? [send(contest, one, claim, at)] : []
          }),
        )
      }
      checkApproved(claims.map(({ claimId }) => claimId))
    }
    checkPlaces(city)
    checkNotices(city)
    const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
    assert.deepEqual((await verifyWholeAudit()).faults, [])
  },
)

/** One at most is approved, and that one has the place. */
function checkApproved(ids: readonly string[]): void {
  const approved = stored<ClaimRecord>(city, 'claims').filter(
    ({ _id, stage }) => ids.includes(_id) && stage === 'approved',
  )
  assert.ok(approved.length <= 1, 'one person, one approved claim')
  const [claim] = approved
  if (!claim) return
  const [slot] = stored<{ liveClaimId: string }>(city, 'claimSlots', { _id: claim.slotId ?? '' })
  assert.equal(slot?.liveClaimId, claim._id)
}
