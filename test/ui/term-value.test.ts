import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { kindRules } from '@domain/procedure/fields/kinds'
import { termOf } from '@domain/procedure/fields/contract-term'
import { halfTermOf, termText } from '@/ui/fields/term-value'

test('a term is chosen a day at a time, in either order, and is whole only at the end', () => {
  const begun = termText({ ...halfTermOf(''), from: '2022-03-01' })
  assert.equal(termOf(begun), null)
  const whole = termText({ ...halfTermOf(begun), to: '2025-02-28' })
  assert.deepEqual(termOf(whole), { from: '2022-03-01', to: '2025-02-28' })
  const ended = termText({ ...halfTermOf(undefined), to: '2025-02-28' })
  assert.equal(termOf(ended), null)
  assert.equal(termText({ ...halfTermOf(ended), from: '2022-03-01' }), whole)
})

test('a contract without an end is chosen and taken back', () => {
  const open = termText({ ...halfTermOf('2022-03-01'), openEnded: true })
  assert.deepEqual(termOf(open), { from: '2022-03-01', to: null })
  assert.equal(halfTermOf(open).openEnded, true)
  assert.equal(termText({ ...halfTermOf(open), openEnded: false }), '2022-03-01')
})

test('what a file wrote and says no term stands there as it was written', () => {
  for (const text of ['三年', '2022年起', '2022-02-30x']) assert.equal(halfTermOf(text).other, text)
  assert.equal(halfTermOf('2022-03-01/2025-02-28').other, '')
})

test('what is chosen is kept as it is', () => {
  for (const text of ['2022-03-01/2025-02-28', '2022-03-01/'])
    assert.equal(kindRules.contractTerm.normalise(text), text)
})
