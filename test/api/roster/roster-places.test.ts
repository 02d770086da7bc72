import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { textIn } from '@domain/procedure/fields/field-value'
import { stayer } from '../../domain/roster/persons'
import type { City } from '../support/city'
import {
  anEmploymentCity,
  decides,
  exclude,
  idAt,
  idsOf,
  listed,
  marks,
  passes,
  rosterClaim,
  seesPapers,
  storedClaim,
} from '../support/roster-office'
import { faultsNow, linesOf } from '../support/tamper'

let city: City
beforeAll(async () => {
  city = await anEmploymentCity()
})
afterAll(() => city.close())

/** Looks oneself up with a number, and the phone that WeChat confirms. */
async function lookUp(accountId: string, idNumber: unknown, phone: unknown, now?: Date) {
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const { openapi } = cloud
  const getPhoneNumber = () => Promise.resolve({ phoneInfo: { purePhoneNumber: phone } })
  cloud.openapi = { ...openapi, phonenumber: { getPhoneNumber } }
  try {
    const input = { idNumber: String(idNumber), phoneCode: 'a-code' }
    return (await city.call(accountId, 'list-my-roster-places', input, now ? { now } : {})).places
  } finally {
    cloud.openapi = openapi
  }
}

let from = 500
const rowsOf = (count: number) =>
  Array.from({ length: count }, () => {
    from += 1
    return stayer(from)
  })

test('only with the number and the phone of the row does somebody find it', async () => {
  const rows = rowsOf(2)
  const claim = await rosterClaim(city, { rows })
  const [own, other] = rows.map(({ values }) => values)
  const [place, more] = await lookUp('p1', own?.idNumber, own?.phone)
  assert.equal(more, undefined)
  assert.equal(place?.claimId, claim.claimId)
  assert.equal(place?.rowId, idAt(rows, 0))
  assert.match(place?.enterpriseName ?? '', /^长春名册样例/)
  assert.deepEqual([place?.counted, place?.denied], [true, false])
  assert.deepEqual(await lookUp('p1', own?.idNumber, other?.phone), [])
  assert.deepEqual(await lookUp('p1', other?.idNumber, own?.phone), [])
  assert.deepEqual(await lookUp('p1', '', own?.phone), [])
  assert.deepEqual(await lookUp('p1', '230606198506121', own?.phone), [])
  // Typed as people type.
  assert.equal((await lookUp('p1', ` ${textIn(own?.idNumber ?? '')} `, own?.phone)).length, 1)
})

test('a draft, and what was withdrawn, are nobody’s place; what was left out does not count', async () => {
  const rows = rowsOf(2)
  const { idNumber, phone } = rows[0]?.values ?? {}
  const claim = await rosterClaim(city, { rows })
  await marks(city, 'qikai', claim, [idAt(rows, 0)], exclude)
  assert.equal((await lookUp('p2', idNumber, phone))[0]?.counted, false)
  await city.call(claim.accountId, 'withdraw-claim', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
  })
  assert.deepEqual(await lookUp('p2', idNumber, phone), [])
})

test('somebody who tries numbers is stopped', async () => {
  for (let tries = 0; tries < 10; tries += 1) await lookUp('guesser', '230606198506120011', '19900000001')
  const input = { idNumber: '', phoneCode: 'x' }
  assert.equal((await city.fails('guesser', 'list-my-roster-places', input)).code, 'tooMany')
})

test('“I was not there” holds the claim until its office has settled it, and names nobody to who applies', async () => {
  const rows = rowsOf(2)
  const { idNumber, phone } = rows[0]?.values ?? {}
  const claim = await rosterClaim(city, { rows })
  const { claimId } = claim
  const [place] = await lookUp('p3', idNumber, phone)
  assert.ok(place)
  const { rowId, permit } = place
  const message = '那几天我在老家'
  const input = { claimId, rowId, permit, message }
  await city.call('p3', 'deny-roster-place', input)
  await city.call('p3', 'deny-roster-place', input)
  assert.equal(city.cloud.store.find('rowDenials', { claimId }, { limit: 5 }).length, 1)
  assert.equal((await lookUp('p3', idNumber, phone))[0]?.denied, true)
  const seen = await listed(city, 'qikai', claim, { view: 'flagged' })
  assert.deepEqual(idsOf(seen.rows), [rowId])
  assert.deepEqual(
    seen.denials?.map((one) => [one.rowId, one.message]),
    [[rowId, message]],
  )
  assert.deepEqual((await storedClaim(claimId)).flags, [{ kind: 'rowsFlagged' }])
  await seesPapers(city, 'qikai', claim)
  const decision = { action: 'forward' as const }
  const forward = { claimId, expectedVersion: claim.version, decision }
  assert.equal((await city.fails('qikai', 'decide-claim', forward)).code, 'rowsNotSettled')
  const told = await city.call(claim.accountId, 'list-roster', {
    claimId,
    view: 'all',
    after: null,
    search: null,
  })
  for (const { verdict } of told.rows) assert.deepEqual(verdict.flags, [])
  const view = await city.call(claim.accountId, 'read-claim', { claimId })
  assert.ok(!JSON.stringify(view).includes(message))
  assert.ok(!JSON.stringify(view).includes('rowDenied'))
  await marks(city, 'qikai', claim, [rowId], exclude)
  assert.equal(await decides(city, 'qikai', claim, decision), 'handedToCity')
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('a permit is of one account and row, and holds for half an hour', async () => {
  const rows = rowsOf(2)
  const { idNumber, phone } = rows[0]?.values ?? {}
  await rosterClaim(city, { rows })
  const [place] = await lookUp('p4', idNumber, phone)
  assert.ok(place)
  const input = { claimId: place.claimId, rowId: place.rowId, permit: place.permit, message: '不是我' }
  const fails = async (account: string, changes: object, now?: Date) =>
    (await city.fails(account, 'deny-roster-place', { ...input, ...changes }, now ? { now } : {})).code
  assert.equal(await fails('p5', {}), 'notFound')
  assert.equal(await fails('p4', { rowId: idAt(rows, 1) }), 'notFound')
  assert.equal(await fails('p4', { permit: '' }), 'notFound')
  assert.equal(await fails('p4', { permit: place.permit.replace(/^./, 'z') }), 'notFound')
  assert.equal(await fails('p4', {}, new Date('2023-02-15T09:30:00+08:00')), 'notFound')
  await city.call('p4', 'deny-roster-place', input, { now: new Date('2023-02-15T09:29:59+08:00') })
})

test('once the claim has gone on, who passed it first is told', async () => {
  const rows = rowsOf(1)
  const { idNumber, phone } = rows[0]?.values ?? {}
  const claim = await rosterClaim(city, { rows })
  await passes(city, 'qikai', claim, 'forward')
  const [place] = await lookUp('p6', idNumber, phone)
  assert.ok(place)
  const { claimId, rowId, permit } = place
  await city.call('p6', 'deny-roster-place', { claimId, rowId, permit, message: '我没有留下' })
  const { messages } = await city.call('qikai', 'list-inbox', { before: null })
  const { number } = await storedClaim(claimId)
  assert.deepEqual(
    messages.map(({ template, values }) => [template, values.number]),
    [['rowDenied', number]],
  )
  assert.deepEqual(idsOf((await listed(city, 'qikai', claim, { view: 'flagged' })).rows), [rowId])
})
