import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { BrokenAnswer, NoConnection } from '@/services/calls/transport'
import { CloudBusy, isBusyText, standInLine, waitingLine } from '@/services/calls/waiting-line'

/** A cloud that is full for a number of calls, then fails or answers. */
function aCloud(fullFor: number, then: () => Promise<string> = () => Promise.resolve('answer')) {
  const state = { sent: 0, paused: [] as number[], inLine: [] as number[] }
  const send = () => {
    state.sent += 1
    return state.sent <= fullFor ? Promise.reject(new CloudBusy()) : then()
  }
  const pause = (milliseconds: number) => {
    state.paused.push(milliseconds)
    state.inLine.push(waitingLine.getState().calls)
    return Promise.resolve()
  }
  return { state, send, pause }
}

test('a call stands in line while the cloud is full, shows it, and is done when its turn comes', async () => {
  const { state, send, pause } = aCloud(3)
  assert.equal(await standInLine(send, { pause, chance: () => 1 }), 'answer')
  assert.deepEqual(state, { sent: 4, paused: [1_000, 2_000, 4_000], inLine: [1, 1, 1] })
  assert.equal(waitingLine.getState().calls, 0)
})

test('chance shortens a pause by half at most', async () => {
  const { state, send, pause } = aCloud(1)
  await standInLine(send, { pause, chance: () => 0 })
  assert.deepEqual(state.paused, [500])
})

test('a cloud that stays full ends the waiting after about ten minutes', async () => {
  const { state, send, pause } = aCloud(Infinity)
  await assert.rejects(standInLine(send, { pause, chance: () => 1 }), CloudBusy)
  assert.equal(
    state.paused.reduce((sum, each) => sum + each, 0),
    599_000,
  )
  assert.equal(waitingLine.getState().calls, 0)
})

for (const failure of [new NoConnection(), new BrokenAnswer()])
  test(`${failure.constructor.name} is not waited for in line`, async () => {
    const { state, send, pause } = aCloud(0, () => Promise.reject(failure))
    await assert.rejects(standInLine(send, { pause }), failure)
    assert.deepEqual(state.paused, [])
  })

test('the platform’s word for a full cloud is told from other failures', () => {
  assert.ok(isBusyText('-501004 cloud.callFunction:fail [EXCEED_CONCURRENT_REQUEST_LIMIT] too many calls'))
  assert.ok(!isBusyText('-504002 functions execute fail'))
  assert.ok(!isBusyText(''))
})
