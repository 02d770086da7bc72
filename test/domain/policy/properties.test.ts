import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '@domain/calendar/day'
import { cents, plus } from '@domain/money'
import { packs } from '@domain/packs/all-packs'
import { factsOf } from '@domain/policy/asking/answers'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { checkUp } from '@domain/policy/asking/check-up'
import type { FactValue, Facts } from '@domain/policy/pack/condition'
import { decide } from '@domain/policy/decide/decide'
import { Decision, type Entitlement } from '@domain/policy/decide/decision'
import { Pack } from '@domain/policy/pack/pack'
import { replaysTo } from '@domain/policy/editions/replay'
import type { Reason } from '@domain/policy/decide/reason'
import { household, seeded } from '../../../scripts/bench/households'
import { walk } from '../../../scripts/bench/question-count'

/** By id, so that a failing case prints a line and not a pack. */
const packIds = fc.constantFrom(...packs.map(({ id }) => id))
const packOf = (id: string) => {
  const found = packs.find((pack) => pack.id === id)
  assert.ok(found)
  return found
}
const askers = fc.constantFrom('worker', 'enterprise', 'agency')

/** A pack, somebody's full answers to it, and a day around its campaign. */
const cases = fc.record({
  id: packIds,
  asker: askers,
  seed: fc.integer(),
  offset: fc.integer({ min: -10, max: 200 }),
})
type Case = { id: string; asker: string; seed: number; offset: number }
const scene = ({ id, asker, seed, offset }: Case) => {
  const pack = packOf(id)
  const answers = household(pack.questions, asker, seeded(seed))
  return {
    pack,
    answers,
    facts: factsOf(pack.questions, answers),
    today: addDays(pack.campaign.from, offset),
  }
}

const subsetOf = (facts: Facts, keep: readonly boolean[]): Record<string, FactValue> =>
  Object.fromEntries(Object.entries(facts).filter((_, place) => keep[place % Math.max(1, keep.length)]))

const settled = (entitlement: Entitlement) => entitlement !== 'moreAnswersNeeded'

test('the order of facts does not matter', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { pack, facts, today } = scene(drawn)
      const turned = Object.fromEntries(Object.entries(facts).reverse())
      for (const measure of pack.measures)
        assert.equal(
          canonicalJson(decide(pack, measure, facts, null, today)),
          canonicalJson(decide(pack, measure, turned, null, today)),
        )
    }),
  )
})

test('more facts never un-decide', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }), (drawn, keep) => {
      const { pack, facts, today } = scene(drawn)
      for (const measure of pack.measures) {
        const before = decide(pack, measure, subsetOf(facts, keep), null, today).entitlement
        const after = decide(pack, measure, facts, null, today).entitlement
        if (settled(before)) assert.equal(after, before, measure.id)
      }
    }),
  )
})

const leaves = (reason: Reason): Reason[] =>
  reason.children.length === 0 ? [reason] : reason.children.flatMap(leaves)

test('nothing known is never a "no", and an unknown leaf never says no', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.boolean(), { minLength: 3 }), (drawn, keep) => {
      const { pack, facts: all, today } = scene(drawn)
      const facts = subsetOf(all, keep)
      for (const measure of pack.measures) {
        assert.equal(decide(pack, measure, {}, null, today).entitlement, 'moreAnswersNeeded')
        const decision = decide(pack, measure, facts, null, today)
        for (const leaf of leaves(decision.reason))
          if (leaf.actual === null) assert.equal(leaf.verdict, 'unknown')
      }
    }),
  )
})

test('amounts never exceed their caps, sums match their parts, a "no" pays nothing', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { pack, facts, today } = scene(drawn)
      for (const { amount, entitlement } of checkUp(pack, facts, new Set(), today).decisions) {
        const lines = amount.lines.reduce((sum, line) => sum + line.payable, 0)
        for (const line of amount.lines) assert.ok(line.cap === null || line.payable <= line.cap)
        assert.ok(amount.payable === 0 || amount.payable === lines)
        assert.ok(amount.cap === null || amount.payable <= amount.cap)
        if (settled(entitlement) && entitlement !== 'eligible') assert.equal(amount.payable, 0)
      }
    }),
  )
})

test('the questions end, none comes twice, and they reach the verdicts of answering everything', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { pack, answers, facts, today } = scene(drawn)
      const { asked, last } = walk(pack, answers, today)
      assert.equal(new Set(asked).size, asked.length)
      const whole = checkUp(pack, facts, new Set(), today)
      for (const [place, decision] of last.decisions.entries()) {
        const other = whole.decisions[place]
        if (decision.window === 'closed') continue
        assert.equal(decision.verdict, other?.verdict, decision.measureId)
        if (decision.amount.state === 'known') assert.equal(decision.amount.payable, other?.amount.payable)
      }
      assert.equal(last.total, whole.total)
    }),
  )
})

test('skipping everything ends too, and leaves no "no" behind but of the first answer', () => {
  fc.assert(
    fc.property(packIds, askers, (id, asker) => {
      const pack = packOf(id)
      const { last } = walk(pack, { asker }, pack.campaign.from)
      assert.equal(last.next, null)
      for (const { entitlement } of last.decisions)
        assert.ok(['moreAnswersNeeded', 'notForYou', 'eligible'].includes(entitlement))
    }),
  )
})

test('serialise, parse, evaluate is the identity, for packs and for decisions', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { pack, facts, today } = scene(drawn)
      const read = Pack.parse(JSON.parse(JSON.stringify(pack)))
      assert.equal(canonicalJson(read), canonicalJson(pack))
      for (const [place, measure] of pack.measures.entries()) {
        const decision = decide(pack, measure, facts, null, today)
        const again = read.measures[place]
        assert.ok(again)
        assert.equal(canonicalJson(decide(read, again, facts, null, today)), canonicalJson(decision))
        assert.deepEqual(
          Decision.parse(JSON.parse(JSON.stringify(decision))),
          JSON.parse(JSON.stringify(decision)),
        )
      }
    }),
    { numRuns: 30 },
  )
})

test('a stored decision is decided again byte for byte, and a tampered one is not', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { pack, facts, today } = scene(drawn)
      for (const decision of checkUp(pack, facts, new Set(), today).decisions) {
        const stored = Decision.parse(JSON.parse(JSON.stringify(decision)))
        assert.ok(replaysTo(pack, stored), decision.measureId)
        const payable = plus(stored.amount.payable, cents(1))
        assert.ok(!replaysTo(pack, { ...stored, amount: { ...stored.amount, payable } }))
      }
    }),
    { numRuns: 30 },
  )
})
