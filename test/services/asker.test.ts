import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { asker, unanswered, type Answered } from '@/services/calls/asker'
import { CallFailure } from '@/services/calls/call-failure'

/** A question whose answers the test gives, and what the screen shows. */
function aScreen(options?: { keep: boolean }) {
  let shown: Answered<string> = unanswered('a')
  const run = asker<string>((change) => (shown = change(shown)), options)
  const ask = (of: string) => {
    let answer: (text: string) => void = () => undefined
    let fail: () => void = () => undefined
    const done = run(
      of,
      () =>
        new Promise((resolve, reject) => {
          answer = resolve
          fail = () => reject(new CallFailure({ code: 'offline', values: {} }))
        }),
    )
    return { answer: (text: string) => (answer(text), done), fail: () => (fail(), done) }
  }
  return { ask, shown: () => shown }
}

test('of two askings the answer to the last one stands, in whatever order they arrive', async () => {
  const { ask, shown } = aScreen()
  const first = ask('a')
  const second = ask('b')
  await second.answer('of b')
  await first.answer('of a')
  assert.deepEqual(shown(), { of: 'b', answer: 'of b', trouble: null })
})

test('a trouble that comes late does not cover the newer answer', async () => {
  const { ask, shown } = aScreen()
  const first = ask('a')
  await ask('a').answer('new')
  await first.fail()
  assert.deepEqual(shown(), { of: 'a', answer: 'new', trouble: null })
})

test('after a trouble the answer to the same question stays', async () => {
  const { ask, shown } = aScreen()
  await ask('a').answer('one')
  await ask('a').fail()
  assert.equal(shown().answer, 'one')
  assert.equal(shown().trouble?.code, 'offline')
})

test('an answer to another question goes at once', async () => {
  const { ask, shown } = aScreen()
  await ask('a').answer('one')
  const next = ask('b')
  assert.deepEqual(shown(), unanswered('b'))
  await next.fail()
  assert.equal(shown().answer, null)
})

test('where what is shown is kept, it stays until the next question is answered, and through a trouble', async () => {
  const { ask, shown } = aScreen({ keep: true })
  await ask('a').answer('one')
  const next = ask('b')
  assert.equal(shown().answer, 'one')
  await next.fail()
  assert.equal(shown().answer, 'one')
  await ask('b').answer('two')
  assert.deepEqual(shown(), { of: 'b', answer: 'two', trouble: null })
})

test('who asks again with nothing on the screen sees that it is being asked', async () => {
  const { ask, shown } = aScreen()
  await ask('a').fail()
  assert.notEqual(shown().trouble, null)
  void ask('a')
  assert.deepEqual(shown(), unanswered('a'))
})
