import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { judgeRows } from '@domain/roster/judge-roster'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import { tallyTogether } from '@domain/roster/tally'
import { tallyOf } from '@domain/roster/tally-of'
import { coach, returner, stayer, stayRules, transportRules } from './persons'

const nobody = new Set<string>()
const tally = (rules: RosterRules, rows: readonly RosterRow[], excluded: ReadonlySet<string> = nobody) =>
  tallyOf(rules, rows, judgeRows(rules, rows), excluded)

test('item 1 counts heads', () => {
  const rows = [stayer(1), stayer(2), stayer(3, { dispatched: true }), stayer(4, { phone: '1' }), stayer(5)]
  assert.deepEqual(tally(stayRules, rows, new Set([stayer(5).id])), {
    rows: 5,
    bad: 1,
    counted: 2,
    notCounted: 1,
    excluded: 1,
    flagged: 0,
    facts: { stayers: 2 },
    seats: {},
  })
})

test('item 2 counts who reaches the cap and adds up the rest, and says who sat where', () => {
  const rules = transportRules([coach('habcdef')])
  const rows = [
    returner(1, { fare: 199_99 }),
    returner(2, { fare: 200_00 }),
    returner(3, { fare: 200_01 }),
    returner(4, { fare: 1 }),
    returner(5, { ride: 'habcdef' }),
    returner(6, { fare: 50_00, dispatched: true }),
    returner(7, { ride: 'hgonegone' }),
  ]
  const { facts, seats, counted, bad } = tally(rules, rows)
  assert.deepEqual(
    { facts, seats, counted, bad },
    {
      facts: { fareReaching: 2, fareBelow: 200_00 },
      seats: { habcdef: 1 },
      counted: 5,
      bad: 1,
    },
  )
})

test('an empty roster settles zero, not nothing', () => {
  assert.deepEqual(tally(stayRules, []).facts, { stayers: 0 })
  assert.deepEqual(tally(transportRules(), []).facts, { fareReaching: 0, fareBelow: 0 })
})

const rules = transportRules([coach('habcdef')])
const anyRow = fc.record({
  person: fc.integer({ min: 0, max: 60 }),
  fare: fc.integer({ min: -1, max: 300_00 }),
  ride: fc.constantFrom('own', 'own', 'habcdef', 'hgonegone'),
  dispatched: fc.boolean(),
  inside: fc.boolean(),
  samePhone: fc.boolean(),
  excluded: fc.boolean(),
})
const rosters = fc.array(anyRow, { maxLength: 40 }).map((made) => ({
  rows: made.map(({ person, fare, ride, dispatched, inside, samePhone }, place) => ({
    ...returner(person, {
      fare,
      ride,
      dispatched,
      ...(inside ? { register: '吉林省长春市' } : {}),
      ...(samePhone ? { phone: '13900000000' } : {}),
    }),
    id: stayer(place).id,
  })),
  excluded: new Set(made.flatMap(({ excluded }, place) => (excluded ? [stayer(place).id] : []))),
}))

test('every row is one of bad, counted, not counted and excluded', () => {
  fc.assert(
    fc.property(rosters, ({ rows, excluded }) => {
      const { bad, counted, notCounted, excluded: out, rows: all } = tally(rules, rows, excluded)
      assert.equal(bad + counted + notCounted + out, all)
      assert.equal(all, rows.length)
      assert.equal(out, excluded.size)
    }),
  )
})

test('facts are the sum over the rows that count, each up to the cap', () => {
  fc.assert(
    fc.property(rosters, ({ rows, excluded }) => {
      const { facts } = tally(rules, rows, excluded)
      const paid = judgeRows(rules, rows).reduce((sum, verdict, place) => {
        const row = rows[place]
        const counts = verdict.counted && row !== undefined && !excluded.has(row.id)
        return sum + (counts ? Math.min(verdict.worth ?? 0, 200_00) : 0)
      }, 0)
      assert.equal((facts.fareReaching ?? 0) * 200_00 + (facts.fareBelow ?? 0), paid)
    }),
  )
})

test('parts of a roster come together to the whole', () => {
  fc.assert(
    fc.property(rosters, fc.integer({ min: 1, max: 7 }), ({ rows, excluded }, size) => {
      const verdicts = judgeRows(rules, rows)
      const places = rows.map((_, place) => place).filter((place) => place % size === 0)
      const parts = places.map((from) =>
        tallyOf(rules, rows.slice(from, from + size), verdicts.slice(from, from + size), excluded),
      )
      const whole = tallyOf(rules, rows, verdicts, excluded)
      const { facts, ...counts } = tallyTogether(parts)
      const { facts: wholeFacts, ...wholeCounts } = whole
      assert.deepEqual(counts, wholeCounts)
      if (rows.length > 0) assert.deepEqual(facts, wholeFacts)
    }),
  )
})

test('a further row changes nothing of the others but what is said of a shared phone', () => {
  fc.assert(
    fc.property(rosters, ({ rows }) => {
      const before = judgeRows(rules, rows.slice(0, -1))
      const after = judgeRows(rules, rows).slice(0, -1)
      const withoutPhones = (verdicts: typeof before) =>
        verdicts.map((one) => ({ ...one, flags: one.flags.filter((flag) => flag !== 'phoneShared') }))
      assert.deepEqual(withoutPhones(after), withoutPhones(before))
    }),
  )
})

test('a further row in front takes at most its own number from a later one', () => {
  fc.assert(
    fc.property(rosters, ({ rows }) => {
      const [first, ...others] = rows
      if (first === undefined) return
      const without = judgeRows(rules, others)
      for (const [place, { problems }] of judgeRows(rules, rows).slice(1).entries()) {
        const { idNumber } = others[place]?.values ?? {}
        if (idNumber === first.values.idNumber) continue
        assert.deepEqual(problems, without[place]?.problems)
      }
    }),
  )
})
