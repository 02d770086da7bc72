import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, duringCampaign, type City } from '../support/city'
import { aWorker } from '../support/worker'
import { grantLevels, listForBank, payableClaim } from '../support/paid-way'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const payable = async (officer = 'centre') => (await city.call(officer, 'list-payable', { after: null })).rows
const faults = async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  return (await verifyWholeAudit()).faults
}

test('what can be paid is looked through before it is proposed, and what is left out stays payable', async () => {
  const [first, second, third] = [
    await payableClaim(city),
    await payableClaim(city),
    await payableClaim(city),
  ]
  const rows = await payable()
  assert.deepEqual(
    rows.map(({ claimId }) => claimId).sort(),
    [first, second, third].map(({ claimId }) => claimId).sort(),
  )
  assert.deepEqual(
    rows.map(({ amount, yours }) => [amount, yours]),
    rows.map(() => [188_00, false]),
  )
  assert.ok(!JSON.stringify(rows).includes('王样本'), 'lists of the centre are masked')
  const { id } = await city.call('centre', 'propose-batch', {})
  const chosen = { batchId: id, claimIds: [first.claimId, third.claimId] }
  const { batch, more } = await city.call('centre', 'fill-batch', chosen)
  assert.deepEqual([batch.total, more], [{ count: 2, amount: 376_00 }, false])
  assert.deepEqual(
    (await payable()).map(({ claimId }) => claimId),
    [second.claimId],
  )
  const again = await city.call('centre', 'fill-batch', { batchId: id, claimIds: [first.claimId] })
  assert.equal(again.batch.total.count, 2, 'what is in is not put in twice')
  await city.call('centre', 'cancel-batch', { batchId: id })
})

test('one payment is taken out before the release by who proposed it, and the rest is paid', async () => {
  const { id } = await city.call('centre', 'propose-batch', {})
  const { batch } = await city.call('centre', 'fill-batch', { batchId: id })
  assert.equal(batch.total.count, 3)
  const { lines } = await city.call('centre', 'read-batch', { batchId: id, afterNumber: 0 })
  const [one] = lines
  assert.ok(one)
  const out = { batchId: id, lineId: one.id }
  assert.equal((await city.fails('centre-two', 'take-out-of-batch', out)).code, 'notAllowed')
  const unknown = { ...out, lineId: 'c-no-such-claim-1' }
  assert.equal((await city.fails('centre', 'take-out-of-batch', unknown)).code, 'notFound')
  const left = await city.call('centre', 'take-out-of-batch', out)
  assert.deepEqual(left.total, { count: 2, amount: 376_00 })
  assert.deepEqual(left.tallies.takenOut, { count: 1, amount: 188_00 })
  assert.equal((await city.call('centre', 'take-out-of-batch', out)).total.count, 2, 'out once')
  assert.equal((await payable()).length, 1)
  const stale = { batchId: id, expectedVersion: batch.version }
  assert.equal((await city.fails('centre-two', 'release-batch', stale)).code, 'staleVersion')
  await city.call('centre-two', 'release-batch', { batchId: id, expectedVersion: left.version })
  assert.equal((await city.fails('centre', 'take-out-of-batch', out)).code, 'wrongBatchState')
  const rows = await listForBank(city, id)
  assert.deepEqual(
    rows.map((row) => row['付款编号']),
    lines.slice(1).map((line) => line.id),
  )
  const answer = { batchId: id, rows: rows.map((row) => ({ ...row, 结果: '成功' })) }
  const { outcomes, batch: settled } = await city.call('centre', 'import-bank-answer', answer)
  assert.deepEqual([outcomes, settled.state], [['paid', 'paid'], 'settled'])
  assert.deepEqual(await faults(), [])
})

test('a payment that is marked as taken out after the release shows in the audit', async () => {
  await payableClaim(city)
  const { id } = await city.call('centre', 'propose-batch', {})
  const { batch } = await city.call('centre', 'fill-batch', { batchId: id })
  await city.call('centre-two', 'release-batch', { batchId: id, expectedVersion: batch.version })
  const [line] = (await city.call('centre', 'read-batch', { batchId: id, afterNumber: 0 })).lines
  assert.ok(line)
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  const stored = database.collection('paymentLines').doc(line.id)
  await stored.update({ data: { state: 'takenOut' } })
  city.expectDefect('are not the')
  assert.equal(
    (await city.fails('centre', 'export-batch', { batchId: id, format: 'csv' })).code,
    'listDiffers',
  )
  assert.match(JSON.stringify(await faults()), /were released, and 1 of/)
  await stored.update({ data: { state: 'open' } })
})

test('nobody is offered their own money', async () => {
  const own = await payableClaim(city, {}, aWorker('centre-two'))
  const mine = (await payable('centre-two')).find(({ claimId }) => claimId === own.claimId)
  assert.equal(mine?.yours, true)
})

test('a batch is called by its day and its number on that day, and so is its file', async () => {
  const now = new Date(duringCampaign.getTime() + 5 * 86_400_000)
  const proposed = []
  for (let count = 0; count < 3; count += 1)
    proposed.push(await city.call('centre', 'propose-batch', {}, { now }))
  assert.deepEqual(
    proposed.map(({ day, numberOfDay }) => [day, numberOfDay]),
    [1, 2, 3].map((number) => ['2023-02-20', number]),
  )
  const together = await Promise.all(
    ['centre', 'centre-two'].map((officer) => city.call(officer, 'propose-batch', {}, { now })),
  )
  assert.deepEqual(together.map(({ numberOfDay }) => numberOfDay).sort(), [4, 5])
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const [next] = [await city.call('centre', 'propose-batch', {}, { now: tomorrow })]
  assert.deepEqual([next.day, next.numberOfDay], ['2023-02-21', 1])
  await city.call('centre', 'fill-batch', { batchId: next.id }, { now: tomorrow })
  const { batch } = await city.call('centre', 'read-batch', { batchId: next.id, afterNumber: 0 })
  const release = { batchId: next.id, expectedVersion: batch.version }
  city.grant('centre-three', 'cityCentre', 'city-centre')
  await city.call('centre-three', 'release-batch', release, { now: tomorrow })
  const { fileName } = await city.call('centre', 'export-batch', { batchId: next.id, format: 'xlsx' })
  assert.equal(fileName, '2023-02-21_出行补贴_第1批_银行清单.xlsx')
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  await database
    .collection('paymentBatches')
    .doc(next.id)
    .update({ data: { numberOfDay: 7 } })
  assert.match(JSON.stringify(await faults()), /number 7 of its day/)
})
