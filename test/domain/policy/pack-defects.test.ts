import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { packs } from '@domain/packs/all-packs'
import { sourceClauses } from '@domain/packs/source-clauses'
import type { Measure } from '@domain/policy/measure'
import type { Pack } from '@domain/policy/pack'
import { packDefects } from '@domain/policy/pack-defects'
import type { Parameter } from '@domain/policy/parameter'
import { inventedClauses, inventedPack } from './invented-pack'

for (const pack of packs) {
  test(`${pack.id} is sound: shape, clauses, days, questions, nothing computed that is not stated`, () => {
    assert.deepEqual(packDefects(pack, sourceClauses), [])
  })
}

test('a pack of a new city is sound without a line of code', () => {
  assert.deepEqual(packDefects(inventedPack, inventedClauses), [])
})

const defects = (changes: Partial<Pack>) =>
  packDefects({ ...inventedPack, ...changes }, inventedClauses).map(({ defect }) => defect)
const withBoots = (changes: Partial<Measure>): Partial<Pack> => ({
  measures: inventedPack.measures.map((measure) =>
    measure.id === 'boots' ? { ...measure, ...changes } : measure,
  ),
})
const withRate = (parameter: Parameter): Partial<Pack> => ({
  parameters: { ...inventedPack.parameters, bootsRate: parameter },
})
const clause = { document: '900', item: '一（二）' }

test('a figure that leaves a day of the campaign open is found', () => {
  const spans = [
    { from: day('2030-01-01'), to: day('2030-01-30'), value: cents(1) },
    { from: day('2030-02-01'), to: day('2030-03-30'), value: cents(2) },
  ]
  assert.deepEqual(defects(withRate({ kind: 'money', spans, clause })), [
    'no value from 2030-01-31 to 2030-01-31',
    'no value from 2030-03-31 to 2030-03-31',
  ])
})

test('two values on one day are found', () => {
  const spans = [
    { from: day('2030-01-01'), to: day('2030-02-01'), value: cents(1) },
    { from: day('2030-02-01'), to: day('2030-03-31'), value: cents(2) },
  ]
  assert.deepEqual(defects(withRate({ kind: 'money', spans, clause })), ['two values on 2030-02-01'])
})

test('a clause that the source does not have is found', () => {
  assert.deepEqual(defects(withBoots({ clause: { document: '900', item: '七' } })), ['no clause 900 七'])
})

test('computing with what the source does not state is found', () => {
  assert.deepEqual(defects(withRate({ kind: 'notStated', clause })), [
    'computes with bootsRate, which is not stated',
  ])
})

test('a fact that nothing asks for is found, and a question that settles nothing', () => {
  const questions = inventedPack.questions.filter(({ id }) => id !== 'pairs')
  assert.deepEqual(defects({ questions }), ['nothing asks for pairs'])
  const idle = { kind: 'region', id: 'idle', ask: '闲的？', effort: '1', fact: 'idle' } as const
  assert.deepEqual(defects({ questions: [...inventedPack.questions, idle] }), [
    'settles nothing that is used',
  ])
})

test('an assumed figure without an open point is found', () => {
  const assumed = { kind: 'money', spans: [], clause, assumed: '猜的' } as const
  const spans = [{ from: day('2030-01-01'), to: day('2030-03-31'), value: cents(1) }]
  assert.deepEqual(defects(withRate({ ...assumed, spans })), [
    'bootsRate is assumed and no open point says so',
  ])
})

test('a place that is still to be filled in is found', () => {
  assert.match(defects(withBoots({ summary: '【待填】：一句话' }))[0] ?? '', /still to be filled in/)
})
