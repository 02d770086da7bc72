import assert from 'node:assert/strict'
import path from 'node:path'
import { afterEach, describe, test } from '@jest/globals'
import { helperProcess, type HelperProcess } from '../../cloudfunctions/recognize/helper-process'

const file = path.join(__dirname, 'misbehaving-process.mjs')
const ample = { file, execArgv: [], secondsToStart: 20, mostSeconds: 20 }

let helper: HelperProcess
afterEach(() => helper.close())

const ask = (what: string) => helper.ask(Buffer.from(what))
const isAnswer = (answer: unknown): boolean => typeof (answer as { pid?: unknown } | null)?.pid === 'number'

describe('a document that takes too much ends the process, and the next is read by a new one', () => {
  for (const how of ['hang', 'sleep'])
    test(`one that never ends: ${how}`, async () => {
      helper = helperProcess({ ...ample, mostSeconds: 0.3 })
      assert.equal(await ask(how), null)
      assert.equal(helper.failure(), 'time')
      assert.ok(isAnswer(await ask('echo')))
      assert.equal(helper.failure(), null)
    })

  test('one that fills the memory outside the heap', async () => {
    helper = helperProcess({ ...ample, mostMegabytes: 100 })
    assert.equal(await ask('hoard'), null)
    assert.equal(helper.failure(), 'memory')
    assert.ok(isAnswer(await ask('echo')))
  })

  test('one that fills the heap', async () => {
    helper = helperProcess({ ...ample, execArgv: ['--max-old-space-size=24'] })
    assert.equal(await ask('fillHeap'), null)
    assert.equal(helper.failure(), 'memory')
    assert.ok(isAnswer(await ask('echo')))
  })
})

test('what is given while a process is being ended is not lost', async () => {
  helper = helperProcess({ ...ample, mostSeconds: 0.3 })
  for (let round = 0; round < 3; round += 1) {
    const hanging = ask('hang')
    const ended = await hanging.then(() => helper.processId())
    // In the same turn in which the other was given up: the killed process still looks connected.
    const answer = await ask('echo')
    assert.ok(isAnswer(answer), `round ${round}`)
    assert.equal(ended, null)
  }
})

test('what is given after a process was closed is read by another', async () => {
  helper = helperProcess(ample)
  const first = await ask('echo')
  helper.close()
  const second = await ask('echo')
  assert.ok(isAnswer(first) && isAnswer(second))
  assert.notDeepEqual(first, second)
})

test('a process that ends by itself or fails says nothing about the document', async () => {
  helper = helperProcess(ample)
  for (const how of ['exit', 'fail']) {
    assert.equal(await ask(how), null)
    assert.equal(helper.failure(), 'died', how)
    assert.ok(isAnswer(await ask('echo')))
  }
})

test('starting takes nothing from the time of a document', async () => {
  helper = helperProcess({ ...ample, mostSeconds: 0.08 })
  assert.ok(isAnswer(await ask('echo')))
})

test('a machine that is too full for a document ends it by the clock, which says nothing about the document', async () => {
  helper = helperProcess({ ...ample, mostSeconds: 0.4, mostSecondsOnClock: 0.25 })
  assert.equal(await ask('hang'), null)
  assert.equal(helper.failure(), 'late')
  assert.ok(isAnswer(await ask('echo')))
})

describe('a document of several parts', () => {
  test('has time for each', async () => {
    helper = helperProcess({ ...ample, mostSeconds: 0.4, mostSecondsInAll: 20 })
    assert.ok(isAnswer(await ask('parts')))
  })

  test('and no more than so much in all', async () => {
    helper = helperProcess({ ...ample, mostSeconds: 0.3, mostSecondsInAll: 0.3 })
    assert.equal(await ask('parts'), null)
    assert.equal(helper.failure(), 'time')
  })
})
