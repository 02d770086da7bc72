import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { fieldInHand, letGo, takeInHand, whenLetGo } from '@/features/claim/draft/field-in-hand'

test('what waits for a field goes on once, when the person leaves it for another one', () => {
  const done: string[] = []
  takeInHand({ ticketId: 't1', field: 'from' })
  whenLetGo(() => done.push('from'))
  assert.deepEqual(done, [])
  takeInHand({ ticketId: 't1', field: 'to' })
  assert.deepEqual(done, ['from'])
  assert.deepEqual(fieldInHand(), { ticketId: 't1', field: 'to' })
  letGo()
  assert.deepEqual(done, ['from'])
  assert.equal(fieldInHand(), null)
})
