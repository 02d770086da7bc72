import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { factsOf } from '@domain/policy/asking/answers'
import { checkAnswer } from '@domain/policy/asking/check-answer'
import type { Answer, Answers } from '@domain/policy/pack/question'

const { questions } = changchun2023
const today = day('2023-02-15')

const problem = (id: string, answer: Answer, others: Answers = {}) => {
  const question = questions.find((known) => known.id === id)
  assert.ok(question, id)
  return checkAnswer(question, answer, questions, others, today)?.problem ?? null
}

test('an option that the question does not know is no answer', () => {
  assert.equal(problem('union', 'yes'), null)
  assert.equal(problem('union', 'maybe'), 'nothingChosen')
  assert.equal(problem('matters', ['owedWages', 'nonsense']), 'nothingChosen')
  assert.equal(problem('matters', []), null)
})

test('a graduation day is a real day, not in the future and not long ago', () => {
  assert.equal(problem('graduation', '2023-02-15'), null)
  assert.equal(problem('graduation', '2023-02-16'), 'inFuture')
  assert.equal(problem('graduation', '2023-02-30'), 'noSuchDay')
  assert.equal(problem('graduation', '1959-12-31'), 'tooEarly')
  assert.equal(problem('graduation', '1960-01-01'), null)
})

test('0 employees are refused, and more new hires than employees, from either side', () => {
  assert.equal(problem('presentStaff', 0), 'tooSmall')
  assert.equal(problem('presentStaff', 1), null)
  assert.equal(problem('newHires', 5, { presentStaff: 4 }), 'doesNotFit')
  assert.equal(problem('newHires', 5, { presentStaff: 5 }), null)
  assert.equal(problem('presentStaff', 4, { newHires: 5 }), 'doesNotFit')
})

test('numbers are whole, within their bounds, and may come in parts that are added up', () => {
  assert.equal(problem('stayers', 1.5), 'notANumber')
  assert.equal(problem('stayers', 'many'), 'notANumber')
  assert.equal(problem('stayers', 100_001), 'tooLarge')
  assert.equal(problem('placements', [20, 15, 20]), null)
  assert.equal(problem('placements', [20, -1]), 'notANumber')
  assert.equal(factsOf(questions, { placements: [20, 15, 20] })['placements'], 55)
})

test('a region is a six-digit code', () => {
  assert.equal(problem('householdRegister', '220302'), null)
  assert.equal(problem('householdRegister', '四平'), 'noSuchRegion')
})

test('one answer may settle several facts; boxes left empty settle theirs too', () => {
  const facts = factsOf(questions, { situation: 'employedRural', matters: ['owedWages'] })
  assert.equal(facts['workerKind'], 'migrantWorker')
  assert.equal(facts['ruralRegister'], true)
  assert.deepEqual([facts['owedWages'], facts['registeredHardship']], [true, false])
})
