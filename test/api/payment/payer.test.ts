import assert from 'node:assert/strict'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import type * as Procedures from '@domain/packs/procedures'
import { aCity, type City } from '../support/city'
import { grantLevels, payableClaim } from '../support/paid-way'
import type { Drafted } from '../support/worker'

const travel = { organisationId: 'city-centre', measureId: 'travel-subsidy' }
const stay = { ...travel, measureId: 'stay-subsidy' }
const second = { organisationId: 'second-payer', measureId: 'travel-subsidy' }

/** Another measure that the same office pays. */
jest.mock('@domain/packs/procedures', () => {
  const actual = jest.requireActual<typeof Procedures>('@domain/packs/procedures')
  const allProcedures = actual.allProcedures.map(({ procedures, ...rest }) => {
    const [travelled] = procedures
    return { ...rest, procedures: [...procedures, { ...travelled, measureId: 'stay-subsidy' }] }
  })
  return { ...actual, allProcedures }
})

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  city.grant('second', 'cityCentre', second.organisationId)
  city.grant('second-too', 'cityCentre', second.organisationId)
})
afterAll(() => city.close())

/** No procedure of the pack pays elsewhere yet: the record is made. */
async function paidBy({ claimId }: Drafted, payer: typeof travel): Promise<void> {
  const { payablePrefix } = await import('../../../cloudfunctions/api/claim/move-claim')
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const claim = await findById(claims, claimId)
  assert.deepEqual(claim?.payer, travel)
  const payableKey = claim.payableKey.replace(payablePrefix(travel), payablePrefix(payer))
  city.cloud.store.update('claims', { _id: claimId }, { $set: { payer, payableKey } }, {})
}

const payable = async (officer: string, asked = {}) =>
  (await city.call(officer, 'list-payable', { after: null, ...asked })).rows.map(({ claimId }) => claimId)

test('a payer sees, proposes and fills its own alone, and each measure by itself', async () => {
  const [here, there, otherMeasure] = [
    await payableClaim(city),
    await payableClaim(city),
    await payableClaim(city),
  ]
  await paidBy(there, second)
  await paidBy(otherMeasure, stay)
  assert.deepEqual(await payable('centre'), [here.claimId])
  assert.deepEqual(await payable('centre', stay), [otherMeasure.claimId])
  assert.deepEqual(await payable('second'), [there.claimId])
  // A place in another payer's list does not lead into it.
  assert.deepEqual(await payable('second', { after: 'city-centre/' }), [there.claimId])
  assert.equal(
    (await city.fails('second', 'list-payable', { after: null, organisationId: 'city-centre' })).code,
    'notAllowed',
  )
  const claimIds = [here.claimId, there.claimId, otherMeasure.claimId]
  const filled = async (officer: string, asked = {}) => {
    const { id: batchId } = await city.call(officer, 'propose-batch', asked)
    const chosen = await city.call(officer, 'fill-batch', { batchId, claimIds })
    return { batchId, count: chosen.batch.total.count, number: chosen.batch.numberOfDay }
  }
  const [first, ofSecond, ofStay] = [
    await filled('centre'),
    await filled('second'),
    await filled('centre', stay),
  ]
  assert.deepEqual(
    [first, ofSecond, ofStay].map(({ count }) => count),
    [1, 1, 1],
  )
  assert.deepEqual(
    [first, ofSecond, ofStay].map(({ number }) => number),
    [1, 1, 2],
    'each payer counts its own batches of a day',
  )
  const batches = async (officer: string, asked = {}) =>
    (await city.call(officer, 'list-batches', asked)).batches.map(({ id }) => id)
  assert.deepEqual(await batches('centre'), [first.batchId])
  assert.deepEqual(await batches('centre', stay), [ofStay.batchId])
  assert.deepEqual(await batches('second-too'), [ofSecond.batchId])
})

test('what another payer has is as if it were not there', async () => {
  const { id: batchId } = await city.call('centre', 'propose-batch', {})
  const claim = await payableClaim(city)
  for (const [name, input] of [
    ['read-batch', { batchId, afterNumber: 0 }],
    ['fill-batch', { batchId }],
    ['release-batch', { batchId, expectedVersion: 1 }],
    ['cancel-batch', { batchId }],
    ['export-batch', { batchId, format: 'csv' }],
    ['begin-bank-file', { batchId }],
  ] as const)
    assert.equal((await city.fails('second', name, input)).code, 'notFound', name)
  const { id: own } = await city.call('second', 'propose-batch', {})
  const look = { batchId: own, claimId: claim.claimId, expectedVersion: claim.version }
  assert.equal((await city.fails('second', 'put-in-batch', look)).code, 'notFound')
  assert.deepEqual((await city.call('second', 'list-set-aside', {})).rows, [])
})

test('a batch that was given to another payer is found', async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const problems = async () => (await verifyWholeAudit()).faults.map(({ problem }) => problem)
  const { id } = await city.call('centre', 'propose-batch', {})
  const said = 'it is paid by or for something else than its audit rows say'
  assert.ok(!(await problems()).includes(said))
  city.cloud.store.update('paymentBatches', { _id: id }, { $set: { payer: second } }, {})
  assert.ok((await problems()).includes(said))
})
