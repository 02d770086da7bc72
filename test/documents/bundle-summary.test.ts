import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { returner, stayer } from '../domain/roster/persons'
import type { City } from '../api/support/city'
import {
  anEmploymentCity,
  clockTick,
  exclude,
  idAt,
  marks,
  passes,
  rosterClaim,
  storedClaim,
  type RosterClaim,
  type RosterMeasure,
} from '../api/support/roster-office'
import { readSheet } from './support/sheet-file'

let city: City
beforeAll(async () => {
  city = await anEmploymentCity()
})
afterAll(() => city.close())

let from = 9_000
const rowsOf = (count: number, row = stayer) => Array.from({ length: count }, () => row((from += 1)))

const bundled = (claims: readonly RosterClaim[], measureId: RosterMeasure = 'stay-subsidy', options = {}) =>
  city.call(
    'qikai',
    'make-bundle',
    {
      organisationId: 'employment-qikai',
      packId: 'changchun-2023',
      measureId,
      claims: claims.map(({ claimId, version: expectedVersion }) => ({ claimId, expectedVersion })),
    },
    options,
  )

async function passed(rows = rowsOf(2)): Promise<RosterClaim> {
  const claim = await rosterClaim(city, { rows })
  await passes(city, 'qikai', claim, 'forward')
  return claim
}

const summary = async (who: string, bundleId: string) => {
  const file = await city.call(who, 'make-bundle-summary', { bundleId })
  const { rows } = readSheet(new Uint8Array(await (await fetch(file.address)).arrayBuffer()))
  const head = rows.findIndex(([first]) => first === '序号')
  const listed = rows.slice(head + 1).filter(([serial, name]) => typeof serial === 'number' && name)
  return { file, rows, listed, sum: rows.find(([first]) => first === '合　计') }
}

test('附件3 has an enterprise a row in 万元, and its sum is that of the rows, the claims and the bundle', async () => {
  const many = await rosterClaim(city, { rows: rowsOf(137) })
  await marks(city, 'qikai', many, [idAt(many.rows, 5)], exclude)
  await passes(city, 'qikai', many, 'forward')
  const few = await passed()
  const { bundleId } = await bundled([many, few])
  const { file, rows, listed, sum } = await summary('qikai', bundleId)
  assert.equal(file.fileName, '附件3 省外留长人员春节务工补贴汇总表 第1批.xlsx')
  assert.equal(rows[2]?.[0], '填报部门（盖章）：汽开区就业服务局')
  assert.equal(rows[3]?.[0], '填表时间：2023年2月15日')
  const [manyForm, fewForm] = [(await storedClaim(many.claimId)).form, (await storedClaim(few.claimId)).form]
  assert.deepEqual(
    listed.map((cells) => cells.filter((_, place) => ![6, 7].includes(place))),
    [
      [1, manyForm.unitName, null, '李示范', '19900000001', manyForm.creditCode, 500, 136, 6.8],
      [2, fewForm.unitName, null, '李示范', '19900000001', fewForm.creditCode, 500, 2, 0.1],
    ],
  )
  for (const cells of listed) {
    assert.equal(cells[6], '样例银行长春支行')
    assert.match(String(cells[7]), /^\d{8,}$/, 'the whole account')
  }
  assert.deepEqual(sum?.slice(9), [138, 6.9])
  const { bundles } = await city.call('city', 'list-bundles', { organisationId: null, after: null })
  const bundle = bundles.find(({ id }) => id === bundleId)
  assert.deepEqual([bundle?.persons, bundle?.payable], [138, 69_000_00])
  const payable = await Promise.all(
    [many, few].map(async ({ claimId }) => (await storedClaim(claimId)).decision?.amount.payable ?? 0),
  )
  assert.equal(
    payable.reduce<number>((one, other) => one + other, 0),
    69_000_00,
  )
})

test('each enterprise has a row of its trail that its list was made, and by which office', async () => {
  const claim = await passed()
  const { bundleId } = await bundled([claim])
  await summary('city', bundleId)
  const { looks } = await city.call(claim.accountId, 'list-looks', {
    claimId: claim.claimId,
    afterSequence: 0,
  })
  assert.deepEqual(
    looks.flatMap(({ event, role }) => (event === 'outputMade' ? [role] : [])),
    ['cityEmployment'],
  )
  const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
})

test('no other office gets it, no enterprise, and nobody one that there is not', async () => {
  const claim = await passed()
  const { bundleId } = await bundled([claim])
  for (const who of ['chaoyang', claim.accountId, 'stranger']) {
    const { code } = await city.fails(who, 'make-bundle-summary', { bundleId })
    assert.ok(['notFound', 'notAllowed', 'notSignedIn'].includes(code), `${who}: ${code}`)
  }
  assert.equal((await city.fails('qikai', 'make-bundle-summary', { bundleId: 'bnowhere' })).code, 'notFound')
})

test('what was withdrawn since is not listed', async () => {
  const [stays, goes] = [await passed(), await passed()]
  const { bundleId } = await bundled([stays, goes])
  const { version } = await storedClaim(goes.claimId)
  await city.call(goes.accountId, 'withdraw-claim', { claimId: goes.claimId, expectedVersion: version })
  const { listed, sum } = await summary('qikai', bundleId)
  assert.deepEqual(
    listed.map(([, name]) => name),
    [(await storedClaim(stays.claimId)).form.unitName],
  )
  assert.deepEqual(sum?.slice(9), [2, 0.1])
})

test('the source has no such list for item 2', async () => {
  const claim = await rosterClaim(city, { measureId: 'transport-subsidy', rows: rowsOf(1, returner) })
  await passes(city, 'qikai', claim, 'approve')
  const later = new Date('2023-02-21T09:00:00+08:00')
  await clockTick(later)
  const { version } = await storedClaim(claim.claimId)
  const { bundleId } = await bundled([{ ...claim, version }], 'transport-subsidy', { now: later })
  assert.equal((await city.fails('qikai', 'make-bundle-summary', { bundleId })).code, 'notFound')
})
