import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import type * as QueueStore from '@/features/review/queue/queue-store'
import { aRow } from './samples'

const asked: string[] = []
let waiting = 3
jest.mock('@/services/calls/call', () => ({
  newKey: () => 'key',
  call: (name: string) => {
    asked.push(name)
    if (name === 'count-review-queue')
      return Promise.resolve({ waiting, overdue: 0, flagged: 0, mine: 0, returned: 0, done: 0 })
    return Promise.resolve({
      rows: [],
      next: null,
      organisationName: '示例单位工会',
      role: 'grassrootsUnion',
    })
  },
}))

const { loadQueue, nextAfterDecision, useQueue } = jest.requireActual<typeof QueueStore>(
  '@/features/review/queue/queue-store',
)
const settled = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(async () => {
  waiting = 3
  await loadQueue()
  await settled()
  asked.length = 0
})

test('after a decision the counts of the views are asked again, with the list still as it is', async () => {
  useQueue.setState({ rows: [aRow('a'), aRow('b'), aRow('c')] })
  assert.equal(useQueue.getState().counts?.waiting, 3)
  waiting = 2
  const next = await nextAfterDecision('a')
  await settled()
  assert.equal(next?.id, 'b')
  assert.deepEqual(asked, ['count-review-queue'])
  assert.equal(useQueue.getState().counts?.waiting, 2)
})

test('a list that is on its way while something is decided is asked for again, counts and all', async () => {
  useQueue.setState({ rows: [aRow('a'), aRow('b')] })
  const before = loadQueue()
  waiting = 1
  await nextAfterDecision('a')
  await before
  await settled()
  assert.equal(asked.filter((name) => name === 'count-review-queue').length, 2)
  assert.equal(useQueue.getState().counts?.waiting, 1)
})
