import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { numbersIn, rangesOf, replayBatch } from '@domain/payment/replay-batch'

const replayed = (...events: string[]) =>
  replayBatch(events.map((event, index) => ({ event, sequence: index + 1, values: {} })))
const stateAfter = (...events: string[]) => {
  const { state, misplaced } = replayed(...events)
  return [state, misplaced.map(({ sequence }) => sequence)]
}

test('a batch is proposed, released by its own row, and exported and settled only after that', () => {
  assert.deepEqual(stateAfter('batchProposed'), ['proposed', []])
  assert.deepEqual(stateAfter('batchProposed', 'batchCancelled'), ['cancelled', []])
  const whole = [
    'batchProposed',
    'batchReleased',
    'batchExported',
    'batchExported',
    'batchContradicted',
    'batchSettled',
  ]
  assert.deepEqual(stateAfter(...whole, 'batchContradicted'), ['settled', []])
  assert.equal(replayed(...whole).exports.length, 2)
})

test('what comes where it cannot is named', () => {
  assert.deepEqual(stateAfter('batchReleased'), [null, [1]])
  assert.deepEqual(stateAfter('batchProposed', 'batchExported'), ['proposed', [2]])
  assert.deepEqual(stateAfter('batchProposed', 'batchSettled'), ['proposed', [2]])
  assert.deepEqual(stateAfter('batchProposed', 'batchReleased', 'batchCancelled'), ['released', [3]])
  assert.deepEqual(stateAfter('batchProposed', 'batchReleased', 'batchSettled', 'batchExported'), [
    'settled',
    [4],
  ])
  assert.deepEqual(stateAfter('batchProposed', 'paid'), ['proposed', [2]])
})

test('numbers of lines are written short and read back the same', () => {
  assert.equal(rangesOf([]), '')
  assert.equal(rangesOf([7, 1, 2, 3]), '1-3 7')
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 500 }), (numbers) => {
      assert.deepEqual(
        numbersIn(rangesOf(numbers)),
        [...numbers].sort((left, right) => left - right),
      )
    }),
  )
})
