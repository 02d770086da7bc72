import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day, endNotStated } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { packs } from '@domain/packs/all-packs'
import { sourceClauses } from '@domain/packs/source-clauses'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import { packDefects } from '@domain/policy/editions/pack-defects'
import type { Parameter } from '@domain/policy/pack/parameter'
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

test('a campaign without a stated end needs figures that go on without one', () => {
  const campaign = { from: day('2030-01-01'), to: endNotStated } as const
  assert.deepEqual(new Set(defects({ campaign })), new Set(['no value from 2030-04-01 on']))
  const endless = (parameter: Parameter): Parameter =>
    'spans' in parameter
      ? ({
          ...parameter,
          spans: parameter.spans.map((span, place) =>
            place === parameter.spans.length - 1 ? { ...span, to: endNotStated } : span,
          ),
        } as Parameter)
      : parameter
  const parameters = Object.fromEntries(
    Object.entries(inventedPack.parameters).map(([name, parameter]) => [name, endless(parameter)]),
  )
  assert.deepEqual(defects({ campaign, parameters }), [])
  const after = endless({
    kind: 'money',
    spans: [
      { from: day('2030-01-01'), to: endNotStated, value: cents(1) },
      { from: day('2030-02-01'), to: day('2030-03-01'), value: cents(2) },
    ],
    clause,
  })
  assert.deepEqual(defects(withRate(after)), ['two values on 2030-02-01'])
})

test('a campaign or a window that ends before it begins is found', () => {
  const turned = { from: day('2030-03-31'), to: day('2030-01-01') }
  assert.ok(defects({ campaign: turned }).includes('campaign ends before it begins'))
  const parameters = {
    ...inventedPack.parameters,
    bootsApply: { kind: 'window', value: turned, clause } as const,
  }
  assert.deepEqual(defects({ parameters }), ['window ends before it begins'])
})

test('a condition that needs the end of a window that has none is found', () => {
  const parameters = {
    ...inventedPack.parameters,
    bootsApply: {
      kind: 'window',
      value: { from: day('2030-01-10'), to: endNotStated },
      clause,
    } as const,
  }
  assert.deepEqual(defects({ parameters }), [], 'applying from a day on is sound')
  const [boots] = inventedPack.measures
  assert.ok(boots && 'of' in boots.conditions)
  const { of, ...rest } = boots.conditions
  const conditions = {
    ...rest,
    of: [
      ...of,
      {
        kind: 'dayWithin',
        id: 'within',
        fact: 'outdoors',
        window: 'bootsApply',
        clause,
        label: '日子对',
      } as const,
    ],
  }
  assert.deepEqual(defects({ ...withBoots({ conditions }), parameters }), [
    'within looks for the end of a window that is not stated',
  ])
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
