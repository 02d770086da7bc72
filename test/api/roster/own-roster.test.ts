import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { textIn } from '@domain/procedure/fields/field-value'
import { aCity, type City } from '../support/city'
import { storedClaim } from '../support/invented'
import { stayer } from '../../domain/roster/persons'
import {
  addEmploymentOffices,
  addsRow,
  handsIn,
  rosterDraft,
  typed,
  uploadsRows,
  withPapers,
} from '../support/roster'

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

test('a person who is added by hand counts at once, and the sum is there with the answer', async () => {
  const claim = await rosterDraft(city)
  const first = await addsRow(city, claim, typed(1))
  assert.deepEqual([first.tally.rows, first.tally.counted, first.row.number], [1, 1, 1])
  assert.equal(first.decision.amount.payable, 500_00)
  assert.equal(first.row.masks.phone, '138****0001')
  assert.equal('idNumber' in first.row.values, false, 'a right number is masked')
  const second = await addsRow(city, claim, typed(2))
  assert.equal(second.decision.amount.payable, 1000_00)
  assert.equal(second.row.number, 2)
  const whole = await city.call(claim.colleagues[1], 'read-roster-row', {
    claimId: claim.claimId,
    rowId: second.row.id,
  })
  assert.equal(whole.values.idNumber, typed(2).idNumber)
})

test('what has to be mended is shown as it was typed, and is mended where it stands', async () => {
  const claim = await rosterDraft(city)
  const { row, tally } = await addsRow(
    city,
    claim,
    typed(1, { phone: '1380000', remark: '电话 13812345678' }),
  )
  assert.equal(row.values.phone, '1380000')
  assert.equal(row.values.remark, '电话 [手机号]', 'nobody’s number stands in a remark')
  assert.deepEqual([tally.bad, tally.counted], [1, 0])
  const mended = await city.call(claim.colleagues[1], 'put-roster-row', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    rowId: row.id,
    values: { phone: '138 0000 0001', remark: null },
  })
  assert.deepEqual([mended.tally.bad, mended.tally.counted], [0, 1])
  assert.equal(mended.row.masks.phone, '138****0001')
  assert.equal('remark' in mended.row.values, false)
})

test('a person who stands in the roster twice is to be mended once, and no more when the first is taken out', async () => {
  const claim = await rosterDraft(city)
  // The second stands in another chunk than the first.
  await uploadsRows(claim, [...Array.from({ length: 250 }, (_, place) => stayer(place))])
  const again = await addsRow(city, claim, typed(3, { phone: '13900000001' }))
  assert.deepEqual(again.row.verdict.problems, [
    { column: 'idNumber', problem: 'sameIdAsRow', otherRow: stayer(3).id },
  ])
  assert.equal(again.row.number, 251)
  const { claimId } = claim
  const removed = await city.call(claim.colleagues[0], 'remove-roster-rows', {
    claimId,
    expectedVersion: claim.version,
    rows: [stayer(3).id],
  })
  assert.deepEqual([removed.removed, removed.tally.rows, removed.tally.bad], [1, 250, 0])
  assert.equal(removed.tally.counted, 250)
})

test('an upload says what is new, gone and changed, and keeps the ids of the persons who stay', async () => {
  const claim = await rosterDraft(city)
  const { row } = await addsRow(city, claim, typed(1))
  await addsRow(city, claim, typed(2))
  await addsRow(city, claim, typed(3))
  const replaced = await uploadsRows(claim, [stayer(4), stayer(1, { remark: '班长' }), stayer(2)])
  assert.deepEqual(replaced.changes, { added: 1, gone: 1, changed: 1, same: 1 })
  assert.equal(replaced.tally.rows, 3)
  const { rows } = await city.call(claim.colleagues[0], 'list-roster', {
    claimId: claim.claimId,
    view: 'all',
    after: null,
    search: null,
  })
  assert.deepEqual(
    rows.map(({ number }) => number),
    [1, 2, 3],
  )
  assert.equal(rows[1]?.id, row.id)
  const loose = city.cloud.store.find('looseRosters', {}, { limit: 1000 })
  assert.ok(loose.length >= 1, 'what was replaced waits to be swept')
})

test('one value for all is filled in, and whoever cannot be right is left out in one tap', async () => {
  const claim = await rosterDraft(city)
  const rows = Array.from({ length: 450 }, (_, place) => {
    const values = typed(place, place % 100 === 7 ? { phone: '1' } : {})
    return { ...stayer(place), values: { ...values, stayedThroughout: '' } }
  })
  const replaced = await uploadsRows(claim, rows)
  assert.equal(replaced.tally.bad, 450)
  const filled = await city.call(claim.colleagues[0], 'fill-roster', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    column: 'stayedThroughout',
    value: true,
    rowIds: null,
  })
  assert.deepEqual([filled.tally.bad, filled.tally.counted], [5, 445])
  const removed = await city.call(claim.colleagues[0], 'remove-roster-rows', {
    claimId: claim.claimId,
    expectedVersion: filled.version,
    rows: 'bad',
  })
  assert.deepEqual([removed.removed, removed.tally.rows, removed.tally.bad], [5, 445, 0])
  assert.equal(removed.decision.amount.payable, 445 * 500_00)
})

test('a roster is handed in only whole, and then nobody changes it', async () => {
  const claim = await rosterDraft(city)
  await withPapers(city, claim)
  const submit = () =>
    city.fails(claim.colleagues[0], 'submit-claim', {
      claimId: claim.claimId,
      expectedVersion: claim.version,
      declared: true,
    })
  assert.deepEqual((await submit()).values.problems, [{ field: 'roster', problem: 'rosterEmpty' }])
  const { row } = await addsRow(city, claim, typed(1, { phone: '1' }))
  assert.deepEqual((await submit()).values.problems, [{ field: 'roster', problem: 'rowsToMend' }])
  const change = (values: Record<string, string>) => ({
    claimId: claim.claimId,
    expectedVersion: claim.version,
    rowId: row.id,
    values,
  })
  claim.version = (
    await city.call(claim.colleagues[0], 'put-roster-row', change({ phone: '13800000001' }))
  ).version
  assert.equal(await handsIn(city, claim), 'districtReview')
  const refused = await city.fails(claim.colleagues[0], 'put-roster-row', change({ phone: '13800000002' }))
  assert.equal(refused.code, 'wrongStage')
  const stored = await storedClaim(claim.claimId)
  const chunks = city.cloud.store.find('rosterChunks', { claimId: claim.claimId }, { limit: 10 })
  assert.deepEqual(
    chunks.map(({ document }) => document.handedIn),
    [true],
  )
  assert.equal(stored.decision?.amount.payable, 500_00)
})

test('nobody but the enterprise sees or changes its roster', async () => {
  const [claim, other] = [await rosterDraft(city), await rosterDraft(city)]
  const { row } = await addsRow(city, claim, typed(1))
  const { claimId } = claim
  const listing = { claimId, view: 'all', after: null, search: null }
  for (const stranger of [other.colleagues[0], 'district', 'a-worker']) {
    assert.equal((await city.fails(stranger, 'list-roster', listing)).code, 'notFound')
    assert.equal((await city.fails(stranger, 'read-roster-row', { claimId, rowId: row.id })).code, 'notFound')
    const put = { claimId, expectedVersion: claim.version, rowId: row.id, values: { name: '李四' } }
    assert.equal((await city.fails(stranger, 'put-roster-row', put)).code, 'notFound')
  }
})

test('of a claim that was returned only the rows that are named can change, or all where the roster is', async () => {
  const claim = await rosterDraft(city)
  await withPapers(city, claim)
  await uploadsRows(
    claim,
    Array.from({ length: 210 }, (_, place) => stayer(place)),
  )
  await handsIn(city, claim)
  const { claimId } = claim
  const returns = (fields: string[]) => ({
    claimId,
    expectedVersion: claim.version,
    decision: { action: 'return' as const, correction: { fields, message: '请改这一行。' } },
  })
  const unknown = await city.fails('district', 'decide-claim', returns(['row:rnobodyhasthisone']))
  assert.equal(unknown.code, 'wrongInput')
  const returned = await city.call('district', 'decide-claim', returns([`row:${stayer(205).id}`]))
  claim.version = returned.version
  const put = (place: number, values: Record<string, string>) => ({
    claimId,
    expectedVersion: claim.version,
    rowId: stayer(place).id,
    values,
  })
  const [hr] = claim.colleagues
  assert.equal((await city.fails(hr, 'put-roster-row', put(3, { remark: '改' }))).code, 'rowNotOpen')
  const added = { ...put(3, {}), rowId: null }
  assert.equal((await city.fails(hr, 'put-roster-row', added)).code, 'rowNotOpen')
  await assert.rejects(uploadsRows(claim, [stayer(205)]), /rowNotOpen/)
  const fill = { claimId, expectedVersion: claim.version, column: 'remark', value: '一', rowIds: null }
  assert.equal((await city.fails(hr, 'fill-roster', fill)).code, 'rowNotOpen')
  const named = await city.call(hr, 'list-roster', { claimId, view: 'named', after: null, search: null })
  assert.deepEqual(
    named.rows.map(({ id, number }) => [id, number]),
    [[stayer(205).id, 206]],
  )
  claim.version = (await city.call(hr, 'put-roster-row', put(205, { remark: '改好了' }))).version
  assert.equal(await handsIn(city, claim), 'districtReview')
  claim.version = (await city.call('district', 'decide-claim', returns(['roster']))).version
  claim.version = (await city.call(hr, 'put-roster-row', put(3, { remark: '改' }))).version
  const replaced = await uploadsRows(claim, [stayer(3), stayer(4)])
  assert.equal(replaced.tally.rows, 2)
  const held = city.cloud.store.find('rosterChunks', { claimId, handedIn: false }, { limit: 10 })
  assert.equal(held.length, 0, 'while it is returned its rows are still held against those of others')
})

test('a row is found by a part of the name and by the last digits, and each view shows its own', async () => {
  const claim = await rosterDraft(city)
  await uploadsRows(
    claim,
    Array.from({ length: 230 }, (_, place) =>
      stayer(place, {
        ...(place === 220 ? { name: '欧阳示例' } : {}),
        ...(place % 50 === 1 ? { phone: '1' } : {}),
        ...(place % 50 === 2 ? { stayedThroughout: false } : {}),
      }),
    ),
  )
  const list = async (view: 'all' | 'bad' | 'notCounted' | 'flagged', search: string | null = null) =>
    (
      await city.call(claim.colleagues[1], 'list-roster', {
        claimId: claim.claimId,
        view,
        after: null,
        search,
        most: 200,
      })
    ).rows.map(({ number }) => number)
  assert.deepEqual(await list('all', '欧阳'), [221])
  assert.deepEqual(await list('all', textIn(typed(7).phone ?? '').slice(-6)), [8])
  assert.deepEqual(await list('bad'), [2, 52, 102, 152, 202])
  assert.deepEqual(await list('notCounted'), [3, 53, 103, 153, 203])
  assert.deepEqual(await list('flagged'), [])
  assert.equal((await list('all')).length, 200)
})
