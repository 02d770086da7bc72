import assert from 'node:assert/strict'
import { jest } from '@jest/globals'
import type * as CallFailures from '@/services/calls/call-failure'

type Code = CallFailures.Trouble['code']

/** What `call` throws, of the class that the modules under test know: each test loads them anew. */
export function aFailure(code: Code): Error {
  const { CallFailure } = jest.requireActual<typeof CallFailures>('@/services/calls/call-failure')
  return new CallFailure({ code, values: {} } as CallFailures.Trouble)
}

type Held = {
  name: string
  input: unknown
  key: string | undefined
  answer: (output: unknown) => Promise<void>
  refuse: (code: Code) => Promise<void>
}

/** Lets everything that follows from an answer happen. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Stands in for the server: each call waits until the test answers it, in whatever order the test likes. */
export function heldCalls() {
  const held: Held[] = []
  let keys = 0
  return {
    module: {
      newKey: () => `key-${(keys += 1)}`,
      call: (name: string, input: unknown, options: { key?: string } = {}) =>
        new Promise((resolve, reject) => {
          held.push({
            name,
            input,
            key: options.key,
            answer: (output) => (resolve(output), settled()),
            refuse: (code) => (reject(aFailure(code)), settled()),
          })
        }),
    },
    /** Everything that was asked and not taken by the test yet. */
    names: () => held.map(({ name }) => name),
    /** Takes the oldest waiting call of a name. */
    take(name: string): Held {
      const index = held.findIndex((call) => call.name === name)
      const [call] = index < 0 ? [] : held.splice(index, 1)
      assert.ok(
        call,
        `${name} was not asked; waiting: ${held.map((one) => one.name).join(', ') || 'nothing'}`,
      )
      return call
    },
    forget: () => void held.splice(0),
    settled,
  }
}
