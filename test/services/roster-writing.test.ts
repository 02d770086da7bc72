import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import { emptyTally } from '@domain/roster/tally'
import type * as Kept from '@/services/claim/roster-kept'
import type * as Writing from '@/services/claim/roster-writing'
import { heldCalls } from '../features/support/held-calls'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)

let writing: typeof Writing
let kept: Kept.RosterKept[]

beforeEach(() => {
  mockCalls.forget()
  jest.resetModules()
  kept = []
  jest.requireActual<typeof Kept>('@/services/claim/roster-kept').onRosterKept((one) => kept.push(one))
  writing = jest.requireActual<typeof Writing>('@/services/claim/roster-writing')
})

const claimId = 'c-sample-1'
const row = { claimId, rowId: 'rabcdefgh', values: { name: '张三' } }
const answer = (version: number) => ({ version, tally: { ...emptyTally, rows: 3 } })
const put = (options = {}) => writing.writeRoster('put-roster-row', row, options)
/** A promise whose failure the test looks at later. */
const failing = (work: Promise<unknown>) => work.then(() => null).catch((error: Error) => error.message)

test('a change goes out under the version that is known, and whoever has the claim open is told', async () => {
  writing.noteVersion(claimId, 7)
  const done = put({ rowIds: ['rabcdefgh'] })
  await mockCalls.settled()
  const sent = mockCalls.take('put-roster-row')
  assert.deepEqual(sent.input, { ...row, expectedVersion: 7 })
  await sent.answer(answer(8))
  await done
  assert.deepEqual(kept, [{ claimId, ...answer(8), rowIds: ['rabcdefgh'] }])
})

test('where no version is known it is asked for', async () => {
  const done = put()
  await mockCalls.settled()
  await mockCalls.take('list-roster').answer({ version: 4 })
  const sent = mockCalls.take('put-roster-row')
  assert.deepEqual(sent.input, { ...row, expectedVersion: 4 })
  await sent.answer(answer(5))
  await done
})

test('the form has saved itself meanwhile: the same change goes out again under its version', async () => {
  writing.noteVersion(claimId, 7)
  const done = put()
  await mockCalls.settled()
  const first = mockCalls.take('put-roster-row')
  await first.refuse('staleVersion')
  await mockCalls.take('list-roster').answer({ version: 9 })
  const second = mockCalls.take('put-roster-row')
  assert.deepEqual(second.input, { ...row, expectedVersion: 9 })
  assert.notEqual(second.key, first.key)
  await second.answer(answer(10))
  await done
  assert.equal(kept.length, 1)
})

test('what the person has to look at anew is not sent again by itself', async () => {
  writing.noteVersion(claimId, 7)
  const failed = failing(writing.writeRoster('remove-roster-rows', { claimId, rows: 'bad' }, { once: true }))
  await mockCalls.settled()
  await mockCalls.take('remove-roster-rows').refuse('staleVersion')
  assert.equal(await failed, 'staleVersion')
  assert.deepEqual(mockCalls.names(), [])
  assert.deepEqual(kept, [])
})

test('an answer that never came: pressing again sends the same under the same key, so that nobody is added twice', async () => {
  writing.noteVersion(claimId, 7)
  const failed = failing(put())
  await mockCalls.settled()
  const first = mockCalls.take('put-roster-row')
  await first.refuse('offline')
  assert.equal(await failed, 'offline')
  const again = put()
  await mockCalls.settled()
  const second = mockCalls.take('put-roster-row')
  assert.equal(second.key, first.key)
  await second.answer(answer(8))
  await again
  const another = put()
  await mockCalls.settled()
  assert.notEqual(mockCalls.take('put-roster-row').key, first.key)
  another.catch(() => undefined)
})

test('what was decided by what the roster comes to goes out again only while it comes to the same', async () => {
  const seen = { ...emptyTally, rows: 3, bad: 1 }
  const remove = () => writing.writeRoster('remove-roster-rows', { claimId, rows: 'bad' }, { seen })
  writing.noteVersion(claimId, 7)
  const done = remove()
  await mockCalls.settled()
  await mockCalls.take('remove-roster-rows').refuse('staleVersion')
  await mockCalls.take('list-roster').answer({ version: 8, tally: seen })
  const again = mockCalls.take('remove-roster-rows')
  assert.deepEqual(again.input, { claimId, rows: 'bad', expectedVersion: 8 })
  await again.answer({ ...answer(9), removed: 1 })
  await done
  const failed = failing(remove())
  await mockCalls.settled()
  await mockCalls.take('remove-roster-rows').refuse('staleVersion')
  await mockCalls.take('list-roster').answer({ version: 11, tally: { ...seen, bad: 2 } })
  assert.equal(await failed, 'staleVersion')
  assert.deepEqual(mockCalls.names(), [])
})

test('what keeps failing as stale is given up after three times', async () => {
  writing.noteVersion(claimId, 1)
  const failed = failing(put())
  for (let tries = 1; tries <= 3; tries += 1) {
    await mockCalls.settled()
    await mockCalls.take('put-roster-row').refuse('staleVersion')
    if (tries < 3) await mockCalls.take('list-roster').answer({ version: tries + 1 })
  }
  assert.equal(await failed, 'staleVersion')
  assert.deepEqual(mockCalls.names(), [])
})
