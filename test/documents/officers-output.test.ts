import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { readWord } from './support/word-file'
import { aCity, type City } from '../api/support/city'
import { aWorker, type Drafted } from '../api/support/worker'

let city: City
let claim: Drafted
beforeAll(async () => {
  city = await aCity()
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('other-union', 'grassrootsUnion', 'union-2')
  city.grant('district', 'districtUnion', 'district-qikai')
  claim = await aWorker('owner').withTicket().submits(city)
})
afterAll(() => city.close())

const make = (who: string, outputId = 'receipt') =>
  city.call(who, 'make-output', { claimId: claim.claimId, outputId })
const fails = async (who: string, claimId = claim.claimId, outputId = 'receipt') =>
  (await city.fails(who, 'make-output', { claimId, outputId })).code

async function rowsMade(claimId = claim.claimId) {
  const { auditRows } = await import('../../cloudfunctions/platform/records/trail')
  const { find } = await import('../../cloudfunctions/platform/store/store')
  return find(auditRows, { claimId, event: 'outputMade' }, { limit: 10 })
}

test('an officer of the office that has the claim makes its papers, and each is a row of the trail', async () => {
  const made = await make('union')
  const { rows } = readWord(new Uint8Array(await (await fetch(made.address)).arrayBuffer()))
  assert.ok(rows.some((cells) => cells.some(({ text }) => text === '王样本')))
  const [row, ...others] = await rowsMade()
  assert.deepEqual(others, [])
  assert.ok(row)
  assert.deepEqual(row.values, { output: 'receipt' })
  assert.deepEqual(row.actor.role, 'grassrootsUnion')
})

test('the applicant reads that it was made and by which office, and makes their own without a row', async () => {
  const before = (await rowsMade()).length
  await make('owner')
  assert.equal((await rowsMade()).length, before)
  const { looks } = await city.call('owner', 'list-looks', { claimId: claim.claimId, afterSequence: 0 })
  assert.deepEqual(
    looks.map(({ event, role }) => [event, role]),
    [['outputMade', 'grassrootsUnion']],
  )
})

test('an office that never had the claim, or has it not yet, is answered as if there were none', async () => {
  assert.equal(await fails('other-union'), 'notFound')
  assert.equal(await fails('district'), 'notFound')
  assert.equal(await fails('union', 'c-nowhere'), 'notFound')
})

test('nothing is written down for a paper that there is not', async () => {
  const before = (await rowsMade()).length
  assert.equal(await fails('union', claim.claimId, 'toString'), 'notFound')
  assert.equal((await rowsMade()).length, before)
})

test('whoever has a grant in two offices is written down under the one that has the claim', async () => {
  city.grant('both', 'grassrootsUnion', 'union-2')
  city.grant('both', 'grassrootsUnion', 'union-1')
  const before = (await rowsMade()).length
  await make('both')
  assert.equal((await rowsMade()).length, before + 1)
})

test('an officer’s own claim is their own: no row, and no office needed', async () => {
  city.grant('officer-owner', 'grassrootsUnion', 'union-1')
  const own = await aWorker('officer-owner').withTicket().submits(city)
  await city.call('officer-owner', 'make-output', { claimId: own.claimId, outputId: 'receipt' })
  assert.deepEqual(await rowsMade(own.claimId), [])
})

test('what was withdrawn is no longer an office’s', async () => {
  const gone = await aWorker('withdrawing').withTicket().submits(city)
  const view = await city.call('withdrawing', 'read-claim', { claimId: gone.claimId })
  await city.call('withdrawing', 'withdraw-claim', { claimId: gone.claimId, expectedVersion: view.version })
  assert.equal(await fails('union', gone.claimId), 'notFound')
})

test('the trail with such rows is sound', async () => {
  const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
})
