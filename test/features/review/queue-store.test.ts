import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import type * as QueueStore from '@/features/review/queue/queue-store'
import { aRow } from './samples'
import { heldCalls } from '../support/held-calls'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)

let store: typeof QueueStore
const page = (ids: string[], next: string | null = null) => ({
  rows: ids.map((id) => aRow(id)),
  next,
  organisationName: '示例单位工会',
  role: 'grassrootsUnion',
})
const shown = () => store.useQueue.getState().rows.map(({ id }) => id)

beforeEach(() => {
  mockCalls.forget()
  jest.resetModules()
  store = jest.requireActual<typeof QueueStore>('@/features/review/queue/queue-store')
})

async function open(ids: string[], next: string | null = null) {
  const loading = store.loadQueue()
  await mockCalls.take('list-review-queue').answer(page(ids, next))
  await loading
}

test('a page that is shown for the first time asks once, however often it is asked to', async () => {
  const both = Promise.all([store.loadQueue(), store.loadQueue()])
  assert.equal(mockCalls.names().filter((name) => name === 'list-review-queue').length, 1)
  await mockCalls.take('list-review-queue').answer(page(['a']))
  await both
  assert.deepEqual(shown(), ['a'])
})

test('the list of the view that was left does not come into the view that is open', async () => {
  void store.loadQueue()
  const waiting = mockCalls.take('list-review-queue')
  store.turnTo({ view: 'done' })
  const done = mockCalls.take('list-review-queue')
  await done.answer(page(['done-one']))
  await waiting.answer(page(['waiting-one']))
  assert.deepEqual(shown(), ['done-one'])
  assert.equal(store.useQueue.getState().view, 'done')
})

test('what is shown stays when asking again fails, and goes when it may no longer be seen', async () => {
  await open(['a', 'b'])
  let loading = store.loadQueue()
  await mockCalls.take('list-review-queue').refuse('offline')
  await loading
  assert.deepEqual(shown(), ['a', 'b'])
  assert.equal(store.useQueue.getState().trouble?.code, 'offline')
  loading = store.loadQueue()
  await mockCalls.take('list-review-queue').refuse('notAllowed')
  await loading
  assert.deepEqual(shown(), [])
})

test('who comes back to the list finds as many pages as were shown', async () => {
  await open(['a', 'b'], 'after-b')
  const more = store.loadMore()
  await mockCalls.take('list-review-queue').answer(page(['c'], 'after-c'))
  await more
  assert.deepEqual(shown(), ['a', 'b', 'c'])
  const again = store.loadQueue()
  await mockCalls.take('list-review-queue').answer(page(['a', 'b'], 'after-b'))
  await mockCalls.take('list-review-queue').answer(page(['c'], 'after-c'))
  await again
  assert.deepEqual(shown(), ['a', 'b', 'c'])
  assert.equal(store.useQueue.getState().next, 'after-c')
})

test('a next page that arrives after the list was asked for anew is dropped', async () => {
  await open(['a'], 'after-a')
  const more = store.loadMore()
  const late = mockCalls.take('list-review-queue')
  const again = store.loadQueue()
  await mockCalls.take('list-review-queue').answer(page(['x']))
  await again
  await late.answer(page(['b']))
  await more
  assert.deepEqual(shown(), ['x'])
})

test('a row that has moved between two pages is shown once', async () => {
  await open(['a', 'b'], 'after-b')
  const more = store.loadMore()
  await mockCalls.take('list-review-queue').answer(page(['b', 'c']))
  await more
  assert.deepEqual(shown(), ['a', 'b', 'c'])
})

test('another person gets an empty list and asks for their own', async () => {
  store.keepQueueFor('grants-one')
  await open(['a'])
  store.keepQueueFor('grants-two')
  assert.deepEqual(shown(), [])
  await mockCalls.take('list-review-queue').answer(page(['b']))
  assert.deepEqual(shown(), ['b'])
})

test('without counts the list is still there', async () => {
  const loading = store.loadQueue()
  await mockCalls.take('count-review-queue').refuse('offline')
  await mockCalls.take('list-review-queue').answer(page(['a']))
  await loading
  assert.equal(store.useQueue.getState().counts, null)
  assert.deepEqual(shown(), ['a'])
})
