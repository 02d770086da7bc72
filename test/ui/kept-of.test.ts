import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { normaliseName } from '@domain/person/name'
import { keptOf } from '@/ui/inputs/kept-of'

test('what is pasted into a number box is cleaned before anything could be cut', () => {
  for (const typed of ['138 0013 8000', '+86 138 0013 8000', '\u202d138-0013-8000\u202c', '0086 13800138000'])
    assert.deepEqual(keptOf(typed, 'phone', 140, undefined), { text: '13800138000', leftOut: false })
  for (const typed of ['220322 19900307 0028', ' 220322199003070028', '220322199003070028\u200b'])
    assert.deepEqual(keptOf(typed, 'idcard', 140, undefined), { text: '220322199003070028', leftOut: false })
  assert.equal(keptOf('6222 0212 3456 7890 128', 'card', 140, undefined).text, '6222021234567890128')
})

test('while it fits nothing changes under the fingers, and a digit too many stays to be seen', () => {
  for (const typed of ['138 0013 80', '13800138000', '138001380001'])
    assert.equal(keptOf(typed, 'phone', 140, undefined).text, typed)
  assert.equal(keptOf('2203221990030700281', 'idcard', 140, undefined).text, '2203221990030700281')
})

test('a text at its length is whole; one longer is cleaned first, and only then told to be too long', () => {
  assert.deepEqual(keptOf('字'.repeat(30), 'text', 30, undefined), { text: '字'.repeat(30), leftOut: false })
  assert.deepEqual(keptOf('字'.repeat(31), 'text', 30, undefined), { text: '字'.repeat(30), leftOut: true })
  assert.deepEqual(keptOf(`${'字'.repeat(30)}\u200b`, 'text', 30, normaliseName), {
    text: '字'.repeat(30),
    leftOut: false,
  })
})
