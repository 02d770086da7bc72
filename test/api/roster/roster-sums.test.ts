import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import { textIn, type FormContent } from '@domain/procedure/fields/field-value'
import type { RosterRow } from '@domain/roster/row'
import { aCity, duringCampaign, type City } from '../support/city'
import { storedClaim } from '../support/invented'
import { returner } from '../../domain/roster/persons'
import { addEmploymentOffices, handsIn, rosterDraft, uploadsRows, withPapers } from '../support/roster'

const runs = Number(process.env.RUNS ?? 6)

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

type Change =
  | { kind: 'add' | 'put'; place: number; values: FormContent }
  | { kind: 'remove'; pick: number }
  | { kind: 'upload'; rows: { place: number; values: FormContent }[] }
  | { kind: 'fill'; dispatched: boolean }

const values: fc.Arbitrary<FormContent> = fc.record({
  fare: fc.oneof(fc.integer({ min: 100, max: 500_00 }), fc.constantFrom(199_99, 200_00, 200_01)),
  returnDay: fc.constantFrom('2023-01-20', '2023-01-21', '2023-02-05', '2023-02-06'),
  dispatched: fc.constantFrom(false, false, false, true),
})
// Of so few persons that the same one comes again.
const place = fc.nat(6)
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('add' as const, 'put' as const), place, values }),
    fc.record({ kind: fc.constant('remove' as const), pick: fc.nat(20) }),
    fc.record({
      kind: fc.constant('upload' as const),
      rows: fc.array(fc.record({ place, values }), { maxLength: 8 }),
    }),
    fc.record({ kind: fc.constant('fill' as const), dispatched: fc.boolean() }),
  ),
  { minLength: 4, maxLength: 10 },
)

/** What the rows come to, worked out from nothing but what they say: of each person once, at most 200 yuan a person. */
function owed(rows: readonly RosterRow[], excluded: ReadonlySet<string> = new Set()): number {
  const seen = new Set<unknown>()
  let sum = 0
  for (const { id, values: said } of rows) {
    const again = seen.has(said.idNumber)
    seen.add(said.idNumber)
    const inTime =
      textIn(said.returnDay ?? '') >= '2023-01-21' && textIn(said.returnDay ?? '') <= '2023-02-05'
    if (again || excluded.has(id) || said.dispatched !== false || !inTime) continue
    sum += Math.min(Number(said.fare), 200_00)
  }
  return sum
}

const yuan = ({ fare, ...rest }: FormContent): FormContent => ({ ...rest, fare: String(Number(fare) / 100) })

test('whatever is added, changed, uploaded and left out: the sum of the application is the sum of its rows', async () => {
  const { rowsOfClaim } = await import('../../../cloudfunctions/platform/roster/chunks')
  let serial = 0
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(20), async (made, left) => {
      const now = new Date(duringCampaign.getTime() + (serial += 1) * 60_000)
      const claim = await rosterDraft(city, 'transport-subsidy', { now })
      const [hr] = claim.colleagues
      const { claimId } = claim
      const about = () => ({ claimId, expectedVersion: claim.version })
      const present = async () => rowsOfClaim(await storedClaim(claimId))
      for (const change of made) {
        const rows = await present()
        const row =
          rows[
            ('pick' in change ? change.pick : 'place' in change ? change.place : 0) % Math.max(1, rows.length)
          ]
        if (change.kind === 'upload') {
          const coming = change.rows.map((one, index) => ({
            ...returner(50 + index),
            values: returner(one.place, one.values).values,
          }))
          await uploadsRows(claim, coming, { now })
        } else if (change.kind === 'fill') {
          const fill = { ...about(), column: 'dispatched', value: change.dispatched, rowIds: null }
          claim.version = (await city.call(hr, 'fill-roster', fill, { now })).version
        } else if (change.kind === 'add' || change.kind === 'put') {
          const typed = yuan(
            change.kind === 'add' ? returner(change.place, change.values).values : change.values,
          )
          const rowId = change.kind === 'put' ? row?.id : null
          if (rowId === undefined) continue
          claim.version = (
            await city.call(hr, 'put-roster-row', { ...about(), rowId, values: { ...typed } }, { now })
          ).version
        } else if (row)
          claim.version = (
            await city.call(hr, 'remove-roster-rows', { ...about(), rows: [row.id] }, { now })
          ).version
        const { decision } = await city.call(hr, 'read-claim', { claimId }, { now })
        assert.equal(decision.amount.payable ?? 0, owed(await present()))
      }
      claim.version = (
        await city.call(hr, 'remove-roster-rows', { ...about(), rows: 'bad' }, { now })
      ).version
      const rows = await present()
      if (owed(rows) === 0) return
      await withPapers(city, claim, { now })
      await handsIn(city, claim, { now })
      const out = rows[left % rows.length]
      assert.ok(out)
      const mark = { kind: 'exclude' as const, conditionId: 'notDispatched', message: '是派遣的。' }
      const answered = await city.answer(
        'district',
        'mark-roster-rows',
        { ...about(), rowIds: [out.id], mark },
        { now },
      )
      assert.ok(answered.ok, JSON.stringify(answered))
      const stored = await storedClaim(claimId)
      assert.equal(stored.decision?.amount.payable, owed(rows, new Set([out.id])))
    }),
    { numRuns: runs, seed: Number(process.env.SEED ?? Date.now()) },
  )
})
