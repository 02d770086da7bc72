import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import { claimsACall, claimsARun } from '@contract/review-calls'
import type * as BulkStore from '@/features/review/queue/bulk-store'
import type * as QueueStore from '@/features/review/queue/queue-store'
import { aRow } from './samples'
import { heldCalls } from '../support/held-calls'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)

let bulk: typeof BulkStore
let queue: typeof QueueStore
const rows = (count: number) => Array.from({ length: count }, (_, index) => aRow(`claim-${index}`))
const decision = { decision: 'forward' } as unknown as Parameters<typeof BulkStore.beginRun>[0]
const begin = () => bulk.beginRun(decision, [...bulk.useBulk.getState().chosen.values()])
const run = () => {
  const { run: current } = bulk.useBulk.getState()
  assert.ok(current)
  return current
}

beforeEach(() => {
  mockCalls.forget()
  jest.resetModules()
  bulk = jest.requireActual<typeof BulkStore>('@/features/review/queue/bulk-store')
  queue = jest.requireActual<typeof QueueStore>('@/features/review/queue/queue-store')
})

test('no more are chosen than one run takes, and each can be taken out again', () => {
  bulk.chooseRows(rows(claimsARun + 5))
  assert.equal(bulk.useBulk.getState().chosen.size, claimsARun)
  bulk.toggleChosen(aRow('one-more'))
  assert.ok(!bulk.useBulk.getState().chosen.has('one-more'))
  bulk.toggleChosen(aRow('claim-0'))
  bulk.toggleChosen(aRow('one-more'))
  assert.ok(bulk.useBulk.getState().chosen.has('one-more'))
})

test('choosing all goes through the pages, and ends when the officer has turned to another list', async () => {
  const choosing = bulk.chooseAll(() => true)
  await mockCalls.take('list-review-queue').answer({ rows: rows(2), next: 'more' })
  const late = mockCalls.take('list-review-queue')
  queue.useQueue.setState({ view: 'done' })
  await late.answer({ rows: [aRow('late')], next: null })
  await choosing
  assert.equal(bulk.useBulk.getState().chosen.size, 0)
  assert.equal(bulk.useBulk.getState().gathering, false)
})

test('a part that failed is sent again under its key, and what came before is not', async () => {
  bulk.chooseRows(rows(claimsACall + 1))
  begin()
  await mockCalls.take('decide-claims').answer({ results: [] })
  const failed = mockCalls.take('decide-claims')
  await failed.refuse('offline')
  assert.equal(run().state, 'stopped')
  assert.equal(run().sent, 1)
  bulk.resumeRun()
  const again = mockCalls.take('decide-claims')
  assert.equal(again.key, failed.key)
  assert.deepEqual(again.input, failed.input)
  await again.answer({ results: [] })
  assert.equal(run().state, 'done')
})

test('who stops and goes on before the part under way is answered does not send it twice', async () => {
  bulk.chooseRows(rows(claimsACall + 1))
  begin()
  const first = mockCalls.take('decide-claims')
  bulk.stopRun()
  bulk.resumeRun()
  assert.ok(!mockCalls.names().includes('decide-claims'))
  await first.answer({ results: [] })
  await mockCalls.take('decide-claims').answer({ results: [] })
  assert.equal(run().state, 'done')
})

test('a stopped run sends nothing more, and its results stay', async () => {
  bulk.chooseRows(rows(claimsACall + 1))
  begin()
  const first = mockCalls.take('decide-claims')
  bulk.stopRun()
  await first.answer({ results: [{ claimId: 'claim-0', outcome: 'done' }] })
  assert.ok(!mockCalls.names().includes('decide-claims'))
  assert.equal(run().results.length, 1)
})

test('an answer to a run that was given up does not come into the next one', async () => {
  bulk.chooseRows(rows(1))
  begin()
  const late = mockCalls.take('decide-claims')
  bulk.forgetRun()
  bulk.chooseRows(rows(2))
  begin()
  await late.answer({ results: [{ claimId: 'claim-0', outcome: 'done' }] })
  assert.deepEqual(run().results, [])
})
