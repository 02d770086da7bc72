import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { sendAgain } from '@/services/calls/send-again'
import { BrokenAnswer, NoConnection } from '@/services/calls/transport'

function sender(failures: readonly Error[]) {
  const left = [...failures]
  const state = { sent: 0, paused: [] as number[] }
  const send = () => {
    state.sent += 1
    const failure = left.shift()
    return failure ? Promise.reject(failure) : Promise.resolve('answer')
  }
  const pause = (milliseconds: number) => {
    state.paused.push(milliseconds)
    return Promise.resolve()
  }
  return { state, send, pause }
}

test('a broken network is tried again after each pause', async () => {
  const { state, send, pause } = sender([new NoConnection(), new NoConnection()])
  assert.equal(await sendAgain(send, [600, 1_800], pause), 'answer')
  assert.deepEqual(state, { sent: 3, paused: [600, 1_800] })
})

test('after the last try the failure is the caller’s', async () => {
  const { state, send, pause } = sender([new NoConnection(), new NoConnection()])
  await assert.rejects(sendAgain(send, [500], pause), NoConnection)
  assert.equal(state.sent, 2)
})

test('an answer that is no network failure is not asked for twice', async () => {
  const { state, send, pause } = sender([new BrokenAnswer()])
  await assert.rejects(sendAgain(send, [500, 500], pause), BrokenAnswer)
  assert.equal(state.sent, 1)
})
