import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { totalOf } from '@domain/payment/batch'
import type { ClaimRecord } from '../../cloudfunctions/platform/records/claim'
import type { PaymentBatch, PaymentLine } from '../../cloudfunctions/platform/records/payment'
import { aCity, duringCampaign, newKey, type Answer, type City } from '../api/support/city'
import { aCard, grantLevels } from '../api/support/paid-way'
import { manySubmitted, type Submitted } from './support/many-submitted'

const runs = Number(process.env.RUNS ?? 300)
const mostSteps = 3

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

/** A generator that plays the same again from its seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const all = <T>(collection: string, filter: Record<string, string> = {}): T[] =>
  city.cloud.store.find(collection, filter, { limit: 100_000 }).map(({ document }) => document as T)
const claimNow = (claimId: string): ClaimRecord | undefined => all<ClaimRecord>('claims', { _id: claimId })[0]

/** After some commits the function dies before it can answer: the write is in, and nobody knows. */
async function crashSometimes(random: () => number): Promise<void> {
  city.expectDefect('died after the write')
  const { database } = await import('../../cloudfunctions/platform/store/cloud')
  const start = database.startTransaction.bind(database)
  database.startTransaction = async () => {
    const handle = await start()
    const commit = handle.commit.bind(handle)
    handle.commit = async () => {
      await commit()
      if (random() < 0.04) throw new Error('died after the write')
    }
    return handle
  }
}

type Sent = { account: string; call: string; input: object }

/** What the actors of a stage would do next. */
function likely(claim: ClaimRecord, { accountId, claimId, ticketId }: Submitted, random: () => number): Sent {
  const expectedVersion = claim.version - (random() < 0.05 ? 1 : 0)
  const own = { claimId, expectedVersion }
  const decide = (account: string, action: 'forward' | 'approve'): Sent => {
    const roll = random()
    const decision =
      roll < 0.8
        ? { action, identityConfirmed: true, originalsSeen: [ticketId] }
        : roll < 0.95
          ? { action: 'return', correction: { fields: ['phone'], message: '请补。' } }
          : { action: 'refuse', conditionId: 'unionMember', message: '没有入会。' }
    return { account, call: 'decide-claim', input: { ...own, decision } }
  }
  const byStage: Partial<Record<string, () => Sent>> = {
    grassrootsReview: () => decide('union', 'forward'),
    districtReview: () => decide('district', 'forward'),
    centreReview: () => decide('centre', 'approve'),
    returned: () => ({ account: accountId, call: 'submit-claim', input: own }),
    approved: () => (claim.payableKey === '' ? giveCard(accountId, own, random) : batchAction(claim, random)),
    inPayment: () => batchAction(claim, random),
    paymentFailed: () => giveCard(accountId, own, random),
  }
  return byStage[claim.stage]?.() ?? batchAction(claim, random)
}

const giveCard = (account: string, own: object, random: () => number): Sent => ({
  account,
  call: 'give-bank-card',
  input: { ...own, cardNumber: aCard(Math.floor(random() * 9_999_999)) },
})

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)]

function batchAction({ _id, batchId }: Pick<ClaimRecord, '_id' | 'batchId'>, random: () => number): Sent {
  const account = random() < 0.5 ? 'centre' : 'centre-two'
  const batch =
    batchId === null ? pick(openBatches(), random) : all<PaymentBatch>('paymentBatches', { _id: batchId })[0]
  const roll = random()
  if (!batch || (batchId === null && roll < 0.2)) return { account, call: 'propose-batch', input: {} }
  const other = batch.proposed.accountId === 'centre' ? 'centre-two' : 'centre'
  const input = { batchId: batch._id }
  if (batch.state === 'proposed') {
    if (batchId === null && roll < 0.7)
      return { account: batch.proposed.accountId, call: 'fill-batch', input }
    if (roll < 0.98)
      return {
        account: random() < 0.9 ? other : account,
        call: 'release-batch',
        input: { ...input, expectedVersion: batch.version },
      }
    return { account, call: 'cancel-batch', input }
  }
  return { account, call: 'import-bank-answer', input: { ...input, rows: bankRows(_id, batch._id, random) } }
}

/** Batches that are filled now: the newest few, as staff see them. */
const openBatches = () =>
  city.cloud.store
    .find('paymentBatches', {}, { limit: 6, sort: [{ path: 'newestKey', descending: true }] })
    .map(({ document }) => document as unknown as PaymentBatch)
    .filter(({ state }) => state === 'proposed')

/** Answers for lines of the claim from any attempt and for others of the batch, some of them contradicting each other. */
function bankRows(claimId: string, batchId: string, random: () => number): Record<string, string>[] {
  const attempts = Array.from({ length: 3 }, (_, index) => `${claimId}-${index + 1}`)
  const own = attempts.flatMap((_id) => all<PaymentLine>('paymentLines', { _id }))
  const lines = [...all<PaymentLine>('paymentLines', { batchId }).slice(0, 8), ...own]
  const some = lines.filter(() => random() < 0.6).slice(0, 6)
  const rows = (some.length > 0 ? some : lines.slice(0, 1)).map((line) => bankRow(line, random))
  return rows.length > 0 ? rows : [{ 付款编号: `${claimId}-1`, '金额（元）': '188', 结果: '成功' }]
}

const bankRow = ({ _id, amount }: PaymentLine, random: () => number): Record<string, string> => ({
  付款编号: _id,
  '金额（元）': String(amount / 100),
  结果: random() < 0.75 ? '成功' : '失败',
  失败原因: '户名不符',
})

/** What an actor that meets others may be told. Anything else is a defect. */
const expected = new Set(
  'staleVersion wrongStage notFound notAllowed heldByOther wrongBatchState sameHand emptyBatch internal secondClaim'.split(
    ' ',
  ),
)

/** Sends a call; without an answer it is sent again with the same key, and sometimes although there was one. */
async function send({ account, call, input }: Sent, now: Date, random: () => number): Promise<void> {
  const options = { key: newKey(), now }
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const answered: Answer = await city.answer(account, call, input, options)
    if (!answered.ok) assert.ok(expected.has(answered.error.code), `${call}: ${answered.error.code}`)
    const lost = (!answered.ok && answered.error.code === 'internal') || random() < 0.1
    if (!lost) return
  }
}

test(`${runs} random interleavings to the payment: no claim paid twice, none lost, sums agree, the audit verifies`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
  console.log(`SEED=${seed} plays the same choices again`)
  const random = randomFrom(seed)
  const submitted = await manySubmitted(city, runs)
  await crashSometimes(random)
  let minute = 0
  const play = async (claim: Submitted): Promise<void> => {
    const steps = 1 + Math.floor(random() * mostSteps)
    for (let step = 0; step < steps; step += 1) {
      const record = claimNow(claim.claimId)
      assert.ok(record, 'no claim is lost')
      // A minute of its own, so that rate limits and holds stay out of the way.
      const now = new Date(duringCampaign.getTime() + (minute += 1) * 60_000)
      const sent = [likely(record, claim, random)]
      if (random() < 0.2) sent.push(likely(record, claim, random))
      if (random() < 0.02)
        sent.push({
          account: claim.accountId,
          call: 'withdraw-claim',
          input: { claimId: claim.claimId, expectedVersion: record.version },
        })
      await Promise.all(sent.map((one) => send(one, now, random)))
    }
  }
  const width = 4
  for (let start = 0; start < submitted.length; start += width)
    await Promise.all(submitted.slice(start, start + width).map(play))

  checkMoney()
  await settleAll(random)
  const stages = checkMoney()
  console.log(JSON.stringify(stages))
  assert.ok((stages.paid ?? 0) > runs / 3, 'enough came to the end to say something')
  const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
  const audit = await verifyWholeAudit()
  assert.deepEqual(audit.faults, [])
  assert.equal(audit.claims, runs + 1)
})

/** What is in a batch is released and answered by the bank in the end, still with crashes and repeats. */
async function settleAll(random: () => number): Promise<void> {
  const now = () => new Date(duringCampaign.getTime() + (runs * 10 + (later += 1)) * 60_000)
  let later = 0
  for (const { _id: batchId, proposed } of all<PaymentBatch>('paymentBatches', { state: 'proposed' })) {
    const other = proposed.accountId === 'centre' ? 'centre-two' : 'centre'
    await send({ account: proposed.accountId, call: 'fill-batch', input: { batchId } }, now(), random)
    const expectedVersion = all<PaymentBatch>('paymentBatches', { _id: batchId })[0]?.version
    await send({ account: other, call: 'release-batch', input: { batchId, expectedVersion } }, now(), random)
  }
  for (const { _id: batchId } of all<PaymentBatch>('paymentBatches', { state: 'released' })) {
    const lines = all<PaymentLine>('paymentLines', { batchId })
    for (let start = 0; start < lines.length; start += 25) {
      const rows = lines.slice(start, start + 25).map((line) => bankRow(line, random))
      const sent = { account: 'centre', call: 'import-bank-answer', input: { batchId, rows } }
      await send(sent, now(), random)
    }
  }
}

/** Every sum and every place against every other. Answers how many claims are in which stage. */
function checkMoney(): Partial<Record<string, number>> {
  const claims = all<ClaimRecord>('claims')
  const lines = all<PaymentLine>('paymentLines')
  const payments = all<{ _id: string; claimId: string; lineId: string; amount: number }>('payments')
  const told = all<{ claimId: string }>('outbox', { template: 'claimPaid' }).map(({ claimId }) => claimId)
  const stages: Partial<Record<string, number>> = {}
  for (const claim of claims) {
    stages[claim.stage] = (stages[claim.stage] ?? 0) + 1
    const own = lines.filter(({ claimId }) => claimId === claim._id)
    const count = (state: PaymentLine['state']) => own.filter((line) => line.state === state).length
    assert.equal(count('paid'), claim.stage === 'paid' ? 1 : 0, `${claim._id} is ${claim.stage}`)
    assert.equal(count('open'), claim.stage === 'inPayment' ? 1 : 0)
    assert.equal(own.length, claim.paymentAttempts)
    assert.equal(claim.batchId !== null, claim.stage === 'inPayment')
    assert.equal(claim.payableKey !== '', claim.stage === 'approved' && claim.bankCard.sealed !== '')
    const paid = payments.filter(({ claimId }) => claimId === claim._id)
    assert.equal(paid.length, claim.stage === 'paid' ? 1 : 0)
    if (paid[0])
      assert.deepEqual([paid[0]._id, paid[0].amount], [claim.slotId, claim.decision?.amount.payable])
    assert.equal(told.filter((claimId) => claimId === claim._id).length, paid.length, 'told once')
  }
  for (const batch of all<PaymentBatch>('paymentBatches')) {
    const own = lines.filter(({ batchId }) => batchId === batch._id)
    const live = own.filter(({ state }) => state !== 'takenOut')
    assert.deepEqual(totalOf(batch.tallies), {
      count: live.length,
      amount: live.reduce((sum, { amount }) => sum + amount, 0),
    })
    for (const state of ['open', 'paid', 'failed', 'takenOut'] as const) {
      const those = own.filter((line) => line.state === state)
      assert.deepEqual(batch.tallies[state], {
        count: those.length,
        amount: those.reduce((sum, { amount }) => sum + amount, 0),
      })
    }
    assert.equal(own.length, batch.lines)
    if (batch.released) assert.notEqual(batch.released.accountId, batch.proposed.accountId)
    assert.equal(batch.state === 'settled', batch.released !== null && batch.tallies.open.count === 0)
  }
  return stages
}
