import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { CallAnswer } from '@contract/call'
import { troubleText } from '@/services/words/error-sentences'
import { waitForTurn } from '@/services/calls/wait-for-turn'

const tooMany = (retryAfterSeconds: number): CallAnswer => ({
  ok: false,
  error: { code: 'tooMany', values: { retryAfterSeconds } },
})
const done: CallAnswer = { ok: true, output: {} }

async function sent(...answers: CallAnswer[]) {
  const left = [...answers]
  const pauses: number[] = []
  const answer = await waitForTurn(
    () => Promise.resolve(left.shift() ?? done),
    (milliseconds) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
  )
  return { answer, pauses, unsent: left.length }
}

test('what came too often waits as long as it was told, and is sent once more', async () => {
  assert.deepEqual(await sent(tooMany(15), done), { answer: done, pauses: [15_000], unsent: 0 })
  assert.deepEqual(await sent(tooMany(3), tooMany(60), done), {
    answer: tooMany(60),
    pauses: [3_000],
    unsent: 1,
  })
})

test('a wait that is too long to look at is told instead, and other errors are not waited for', async () => {
  assert.deepEqual(await sent(tooMany(16), done), { answer: tooMany(16), pauses: [], unsent: 1 })
  const missing: CallAnswer = { ok: false, error: { code: 'notFound', values: {} } }
  assert.deepEqual(await sent(missing), { answer: missing, pauses: [], unsent: 0 })
  assert.match(troubleText({ code: 'tooMany', values: { retryAfterSeconds: 40 } }), /等 40 秒/)
  assert.match(troubleText({ code: 'tooMany', values: { retryAfterSeconds: 3_600 } }), /等 60 分钟/)
})
