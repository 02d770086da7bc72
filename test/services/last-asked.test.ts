import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { lastAsked } from '@/services/calls/last-asked'

test('an answer that arrives after a newer one does not count', () => {
  const ask = lastAsked()
  const first = ask()
  assert.equal(first(), true)
  const second = ask()
  assert.equal(second(), true)
  assert.equal(first(), false)
})

test('two things asked about do not disturb each other', () => {
  const [one, other] = [lastAsked(), lastAsked()]
  const first = one()
  other()
  assert.equal(first(), true)
})
