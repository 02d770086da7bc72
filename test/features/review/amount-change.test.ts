import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import type { TimelineEntry } from '@contract/views'
import { amountChangeWords } from '../../../src/features/review/words/amount-change'

const entry = (event: TimelineEntry['event'], amount?: number): TimelineEntry => ({
  event,
  at: '2023-02-15T01:00:00.000Z',
  by: '本人',
  ...(amount === undefined ? {} : { amount: cents(amount) }),
})

test('a correction that changed the amount says from what to what, and the difference', () => {
  const timeline = [entry('submitted', 300_00), entry('returned'), entry('resubmitted', 280_50)]
  assert.equal(amountChangeWords(timeline), '补正前 300 元，补正后 280.50 元，少了 19.50 元')
})

test('of several corrections the last one is told', () => {
  const timeline = [entry('submitted', 100_00), entry('resubmitted', 150_00), entry('resubmitted', 160_00)]
  assert.equal(amountChangeWords(timeline), '补正前 150 元，补正后 160 元，多了 10 元')
})

const unchanged: readonly [string, TimelineEntry[]][] = [
  ['a claim that was handed in once', [entry('submitted', 300_00)]],
  ['a correction that left the amount', [entry('submitted', 300_00), entry('resubmitted', 300_00)]],
  ['what the union passed on', [entry('submitted', 300_00), entry('forwarded', 200_00)]],
  ['a claim without amounts', [entry('submitted'), entry('resubmitted')]],
]
for (const [name, timeline] of unchanged)
  test(`${name} is no change`, () => {
    assert.equal(amountChangeWords(timeline), null)
  })
