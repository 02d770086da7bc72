import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { comparePacks } from '@domain/policy/editions/compare-packs'
import { inventedPack } from './invented-pack'

test('the same content has no changes, whatever the order of keys', () => {
  assert.deepEqual(comparePacks(inventedPack, structuredClone(inventedPack)), [])
})

test('a changed rate names the measure that pays it and whom it touches', () => {
  const spans = [{ from: day('2030-01-01'), to: day('2030-03-31'), value: cents(90_00) }]
  const { bootsRate } = inventedPack.parameters
  assert.ok(bootsRate?.kind === 'money')
  const after = {
    ...inventedPack,
    parameters: { ...inventedPack.parameters, bootsRate: { ...bootsRate, spans } },
  }
  const [change, ...others] = comparePacks(inventedPack, after)
  assert.deepEqual(others, [])
  assert.deepEqual(
    [change?.at, change?.kind, change?.measures, change?.whom],
    ['parameters.bootsRate', 'changed', ['boots'], ['户外干活的人']],
  )
})

test('a measure that is dropped and a question that changes are both told, with whom they touch', () => {
  const after = {
    ...inventedPack,
    measures: inventedPack.measures.filter(({ id }) => id !== 'shelter'),
    questions: inventedPack.questions.map((question) =>
      question.id === 'outdoors' ? { ...question, ask: '您在外面干活吗？' } : question,
    ),
  }
  const changes = comparePacks(inventedPack, after)
  assert.ok(changes.some(({ at, kind }) => at === 'measures.shelter.title' && kind === 'removed'))
  const asked = changes.find(({ at }) => at === 'questions.outdoors')
  assert.deepEqual(asked?.measures, ['boots', 'shelter'])
})
