import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { standingOf } from '@domain/papers/route-standing'
import type { Reason, Verdict } from '@domain/policy/decide/reason'

const clause = { document: '901', item: '一' }
const leaf = (id: string, verdict: Verdict): Reason => ({
  id,
  label: id,
  clause,
  verdict,
  actual: null,
  needed: null,
  children: [],
})
const group = (id: string, kind: 'all' | 'any', children: Reason[]): Reason => {
  const deciding = kind === 'all' ? 'notMet' : 'met'
  const rest = kind === 'all' ? 'met' : 'notMet'
  const has = (verdict: Verdict) => children.some((child) => child.verdict === verdict)
  const verdict = has(deciding) ? deciding : has('unknown') ? 'unknown' : rest
  return { ...leaf(id, verdict), group: kind, children }
}
/** Two ways, each of two conditions, behind one that all must meet. */
const ways = (first: [Verdict, Verdict], second: [Verdict, Verdict], all: Verdict = 'met') => ({
  reason: group('entitled', 'all', [
    leaf('forAll', all),
    group('way', 'any', [
      group('graduate', 'all', [leaf('degree', first[0]), leaf('young', first[1])]),
      group('talent', 'all', [leaf('title', second[0]), leaf('certificate', second[1])]),
    ]),
  ]),
})

test('one way that is met rules nothing out and demands its own papers alone', () => {
  const decision = ways(['met', 'met'], ['unknown', 'unknown'])
  assert.equal(standingOf(decision, 'graduate'), 'met')
  assert.equal(standingOf(decision, 'degree'), 'met')
  assert.equal(standingOf(decision, 'talent'), 'oneOfSeveral')
  assert.equal(standingOf(decision, 'certificate'), 'oneOfSeveral')
})

test('while both ways are open, the papers of neither are demanded', () => {
  const decision = ways(['met', 'unknown'], ['unknown', 'unknown'])
  assert.equal(standingOf(decision, 'degree'), 'oneOfSeveral', 'met, and its way is not yet')
  assert.equal(standingOf(decision, 'talent'), 'oneOfSeveral')
})

test('of a way that is ruled out no condition counts, met or not', () => {
  const decision = ways(['met', 'notMet'], ['unknown', 'met'])
  assert.equal(standingOf(decision, 'graduate'), 'ruledOut')
  assert.equal(standingOf(decision, 'degree'), 'ruledOut')
  assert.equal(standingOf(decision, 'young'), 'ruledOut')
  assert.equal(standingOf(decision, 'talent'), 'open', 'the one way that is left')
  assert.equal(standingOf(decision, 'certificate'), 'met')
})

test('where no way is left, nothing tells which was meant', () => {
  const decision = ways(['met', 'notMet'], ['notMet', 'met'])
  assert.equal(standingOf(decision, 'degree'), 'met')
  assert.equal(standingOf(decision, 'certificate'), 'met')
  assert.equal(standingOf(decision, 'title'), 'ruledOut')
})

test('a "no" that is about no way leaves the ways as they are', () => {
  const decision = ways(['met', 'met'], ['notMet', 'met'], 'notMet')
  assert.equal(standingOf(decision, 'forAll'), 'ruledOut')
  assert.equal(standingOf(decision, 'graduate'), 'met')
})

test('what the decision does not know is open, and so is everything before there is one', () => {
  assert.equal(standingOf(ways(['met', 'met'], ['met', 'met']), 'elsewhere'), 'open')
  assert.equal(standingOf(null, 'graduate'), 'open')
})
