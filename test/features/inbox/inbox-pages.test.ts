import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { Message } from '@/services/words/message-words'
import { withNewest, withOlder } from '@/features/inbox/pages'

const messages = (...ids: string[]): Message[] =>
  ids.map((id) => ({ id, template: 'claimPaid', claimId: null, at: '2023-02-15T08:00:00.000Z', values: {} }))
const idsOf = (shown: { messages: readonly Message[] } | null) => shown?.messages.map(({ id }) => id)

const two = { messages: messages('m4', 'm3', 'm2', 'm1'), next: 'key-m1' }

test('a refresh puts news on top and leaves older pages where they are', () => {
  const shown = withNewest(two, { messages: messages('m5', 'm4', 'm3'), next: 'key-m3' })
  assert.deepEqual(idsOf(shown), ['m5', 'm4', 'm3', 'm2', 'm1'])
  assert.equal(shown.next, 'key-m1')
})

test('with more news than one page holds the list begins anew, so that nothing is missing between', () => {
  const page = { messages: messages('m9', 'm8'), next: 'key-m8' }
  assert.deepEqual(withNewest(two, page), page)
  assert.deepEqual(withNewest(null, page), page)
  assert.deepEqual(idsOf(withNewest(two, { messages: [], next: null })), [])
})

test('an older page that arrives after the list began anew is not put below it', () => {
  const older = { messages: messages('m0'), next: null }
  assert.deepEqual(idsOf(withOlder(two, older, 'key-m1')), ['m4', 'm3', 'm2', 'm1', 'm0'])
  const anew = { messages: messages('m9', 'm8'), next: 'key-m8' }
  assert.deepEqual(withOlder(anew, older, 'key-m1'), anew)
})
