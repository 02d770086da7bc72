import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day, endNotStated } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { Condition, Facts } from '@domain/policy/pack/condition'
import { checkUp, relationsOf } from '@domain/policy/asking/check-up'
import { decide } from '@domain/policy/decide/decide'
import { evaluate } from '@domain/policy/decide/evaluate'
import { windowOf } from '@domain/policy/pack/figure'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Pack } from '@domain/policy/pack/pack'
import { prepare } from '@domain/policy/decide/prepare'
import { whatWouldChange } from '@domain/policy/asking/what-would-change'
import { inventedPack } from './invented-pack'

const clause = { document: '900', item: '一' }
const leaf = (fact: string, remedy?: string): Condition => ({
  kind: 'isTrue',
  id: fact,
  fact,
  clause,
  label: fact,
  ...(remedy === undefined ? {} : { remedy }),
})
const group = (kind: 'all' | 'any', ...of: Condition[]): Condition => ({
  kind,
  id: kind,
  clause,
  label: kind,
  of,
})
const judged = (condition: Condition, facts: Facts) =>
  evaluate(prepare(condition, inventedPack.parameters, day('2030-01-15')), facts)

test('three-valued: one "no" decides all, one "yes" decides any, unknown never becomes a "no"', () => {
  const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')]
  const verdict = (condition: Condition, facts: Facts) => judged(condition, facts).verdict
  assert.equal(verdict(group('all', a, b, c), { a: true, c: false }), 'notMet')
  assert.equal(verdict(group('all', a, b), { a: true }), 'unknown')
  assert.equal(verdict(group('all', a, b), { a: true, b: true }), 'met')
  assert.equal(verdict(group('any', a, b), { a: false }), 'unknown')
  assert.equal(verdict(group('any', a, b, c), { a: false, c: true }), 'met')
  assert.equal(verdict(group('any', a, b), { a: false, b: false }), 'notMet')
})

test('all reasons are gathered, with the value found, the value needed and the clause', () => {
  const { children } = judged(group('all', leaf('a'), leaf('b')), { a: false, b: false })
  assert.deepEqual(
    children.map(({ id, verdict, actual, needed, clause: { item } }) => [id, verdict, actual, needed, item]),
    [
      ['a', 'notMet', false, 'true', '一'],
      ['b', 'notMet', false, 'true', '一'],
    ],
  )
})

test('what would change: every unmet part of "all", any one of "any", and which the person can change', () => {
  const condition = group('all', leaf('a'), group('any', leaf('b', '做 b'), leaf('c')), leaf('d', '做 d'))
  const changes = whatWouldChange(judged(condition, { a: true, b: false, c: false, d: false }))
  assert.deepEqual(
    changes.map(({ reason, canBeChanged, anyOf }) => [reason.id, canBeChanged, anyOf.length]),
    [
      ['any', true, 2],
      ['d', true, 0],
    ],
  )
  assert.deepEqual(whatWouldChange(judged(condition, {})), [])
})

const boots = (facts: Facts, on: string) =>
  decide(inventedPack, measureOf(inventedPack, 'boots'), { asker: 'worker', ...facts }, null, day(on))

test('a dated rate changes on its day and not before', () => {
  const paid = (on: string) => boots({ outdoors: true, hadBoots: false, pairs: 2 }, on).amount.payable
  assert.deepEqual([paid('2030-01-31'), paid('2030-02-01')], [160_00, 200_00])
})

test('a window not open or closed goes before "yes" and "not yet known", never before a "no"', () => {
  const yes = { outdoors: true, hadBoots: false }
  const verdicts = ['2030-01-09', '2030-01-10', '2030-02-20', '2030-02-21'].map(
    (on) => boots(yes, on).verdict,
  )
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed'])
  assert.equal(boots({}, '2030-02-21').verdict, 'windowClosed')
  assert.equal(boots({ outdoors: false }, '2030-02-21').verdict, 'notEligible')
  assert.equal(boots({ asker: 'agency' }, '2030-02-21').verdict, 'notForYou')
})

test('a window without a stated end opens on its day and closes on none; a rate without an end goes on', () => {
  const endless: Pack = {
    ...inventedPack,
    campaign: { from: day('2030-01-01'), to: endNotStated },
    parameters: {
      ...inventedPack.parameters,
      bootsApply: { kind: 'window', value: { from: day('2030-01-10'), to: endNotStated }, clause },
      bootsRate: {
        kind: 'money',
        spans: [{ from: day('2030-01-01'), to: endNotStated, value: cents(80_00) }],
        clause,
      },
    },
  }
  const told = (on: string) => {
    const facts = { asker: 'worker', outdoors: true, hadBoots: false, pairs: 1 }
    const { verdict, window, amount } = decide(endless, measureOf(endless, 'boots'), facts, null, day(on))
    return [verdict, window, amount.payable]
  }
  assert.deepEqual(told('2030-01-09'), ['windowNotOpen', 'notOpen', 80_00])
  assert.deepEqual(told('2030-01-10'), ['eligible', 'notStated', 80_00])
  assert.deepEqual(told('2036-11-21'), ['eligible', 'notStated', 80_00])
  assert.throws(() => windowOf(endless.parameters, 'bootsApply'), /does not state the end/)
})

test('an amount that waits for a number is open, with the fact it waits for, and pays nothing yet', () => {
  const { amount, verdict } = boots({ outdoors: true, hadBoots: false }, '2030-01-15')
  assert.deepEqual([verdict, amount.state, amount.payable], ['eligible', 'open', 0])
  assert.deepEqual(amount.lines[0]?.missing, ['pairs'])
})

test('a check-up shows every measure, adds up what can be had, and asks for what is missing', () => {
  const today = day('2030-01-15')
  const first = checkUp(inventedPack, {}, new Set(), today)
  assert.equal(first.decisions.length, 2)
  assert.equal(first.next?.question.id, 'asker')
  const facts = { asker: 'worker', outdoors: true, hadBoots: false }
  const done = new Set(['asker', 'outdoors', 'hadBoots'])
  assert.equal(checkUp(inventedPack, facts, done, today).next?.question.id, 'pairs')
  const last = checkUp(inventedPack, { ...facts, pairs: 3 }, done, today)
  assert.deepEqual([last.total, last.next], [240_00, null])
})

test('a question that was skipped is not asked again, and nothing turns into a "no"', () => {
  const { decisions, next } = checkUp(
    inventedPack,
    { asker: 'worker' },
    new Set(['asker', 'outdoors', 'hadBoots', 'pairs']),
    day('2030-01-15'),
  )
  assert.equal(next, null)
  assert.deepEqual(
    decisions.map(({ verdict }) => verdict),
    ['moreAnswersNeeded', 'moreAnswersNeeded'],
  )
})

test('a measure whose window is closed asks for nothing more', () => {
  const { next } = checkUp(inventedPack, { asker: 'worker', outdoors: true }, new Set(), day('2030-03-01'))
  assert.equal(next, null)
})

test('measures that touch one another name each other', () => {
  assert.deepEqual(
    relationsOf(inventedPack, 'shelter').map(({ other }) => other),
    ['boots'],
  )
})
