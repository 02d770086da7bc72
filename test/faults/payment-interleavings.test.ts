import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { ClaimRecord } from '../../cloudfunctions/platform/records/claim'
import { duringCampaign, newKey, type Answer, type City } from '../api/support/city'
import { anInventedCity, clockTick } from '../api/support/invented'
import { grantLevels } from '../api/support/paid-way'
import { checkAgreement } from './support/agreeing'
import { batchAction, settleAll, type Sent } from './support/bank-moves'
import { inventedWay } from './support/invented-way'
import { randomFrom } from './support/random'
import { stored } from './support/stored'
import { travelWay } from './support/travel-way'
import type { Begun, Way } from './support/ways'

const runs = Number(process.env.RUNS ?? 300)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
const random = randomFrom(seed)

let city: City
beforeAll(async () => {
  city = await anInventedCity({ secondReadingShare: 0.4 })
  grantLevels(city)
  await crashSometimes()
  console.log(`SEED=${seed} plays the same choices again`)
})
afterAll(() => city.close())

const crash = 'died after the write'
let isCrashing = false

/** After some commits the function dies before it can answer: the write is in, and nobody knows. */
async function crashSometimes(): Promise<void> {
  city.expectDefect(crash)
  const { database } = await import('../../cloudfunctions/platform/store/cloud')
  const start = database.startTransaction.bind(database)
  database.startTransaction = async () => {
    const handle = await start()
    const commit = handle.commit.bind(handle)
    handle.commit = async () => {
      await commit()
      if (isCrashing && random() < 0.04) throw new Error(crash)
    }
    return handle
  }
}

/** What an actor that meets others may be told. Anything else is a defect. */
const expected = new Set(
  (
    'staleVersion wrongStage notFound notAllowed heldByOther wrongBatchState sameHand emptyBatch internal secondClaim ' +
    'papersNotSeen secondReadingMissing noticeEnded objectionThere objectionSettled'
  ).split(' '),
)

/** Sends a call; without an answer it is sent again with the same key, and sometimes although there was one. */
async function send({ account, call, input }: Sent, now: Date): Promise<void> {
  const options = { key: newKey(), now }
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const answered: Answer = await city.answer(account, call, input, options)
    if (!answered.ok) assert.ok(expected.has(answered.error.code), `${call}: ${answered.error.code}`)
    const lost = (!answered.ok && answered.error.code === 'internal') || random() < 0.1
    if (!lost) return
  }
}

const oneAfterAnother = async (sent: readonly Sent[], now: Date): Promise<void> => {
  for (const one of sent) await send(one, now)
}

/** The timer does not wait for anybody, and dies like the others. */
async function tick(now: Date): Promise<void> {
  try {
    await clockTick(now)
  } catch (error) {
    assert.match(String(error), new RegExp(crash))
  }
}

/** One time with one claim: who has it acts, sometimes two at once, sometimes with the applicant taking it back. */
async function play(way: Way, begun: Begun, now: Date): Promise<void> {
  const [claim] = stored<ClaimRecord>(city, 'claims', { _id: begun.claimId })
  assert.ok(claim, 'no claim is lost')
  const next = () => way.likely(city, claim, begun, random) ?? [batchAction(city, claim, way.payers, random)]
  const actors = [next()]
  if (random() < 0.2) actors.push(next())
  if (random() < 0.06 / way.rounds)
    actors.push([
      {
        account: begun.accountId,
        call: 'withdraw-claim',
        input: { claimId: claim._id, expectedVersion: claim.version },
      },
    ])
  await Promise.all(actors.map((sent) => oneAfterAnother(sent, now)))
}

const width = 4
const minute = 60_000

test.each([travelWay, inventedWay])(
  `random interleavings of $name to the payment: none paid twice, none lost, sums and notices agree, the audit verifies`,
  async (way) => {
    const count = Math.ceil(runs * way.share)
    isCrashing = false
    const begun = await way.begins(city, count)
    const inAll = stored(city, 'claims').length
    isCrashing = true
    let later = 0
    // A minute of its own for each, so that rate limits and holds stay out of the way.
    const now = (round: number) => new Date(duringCampaign.getTime() + round * way.pause + (later += minute))
    for (let round = 0; round < way.rounds; round += 1) {
      later = way.pause === 0 ? later : 0
      for (let start = 0; start < begun.length; start += width) {
        const those = begun.slice(start, start + width).map((claim) => play(way, claim, now(round)))
        await Promise.all([...those, ...(way.pause > 0 && random() < 0.2 ? [tick(now(round))] : [])])
      }
    }
    checkAgreement(city)
    await settleAll(city, way.payers, random, (sent) => send(sent, now(way.rounds)))
    const stages = checkAgreement(city)
    console.log(JSON.stringify(stages))
    assert.ok((stages.paid ?? 0) > count / 3, 'enough came to the end to say something')
    isCrashing = false
    const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
    const audit = await verifyWholeAudit()
    assert.deepEqual(audit.faults, [])
    assert.equal(audit.claims, inAll)
  },
)
