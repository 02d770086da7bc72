import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { looksSentBefore, looksTheSame } from '@domain/ticket/record/likeness'

test('four bits of difference are the same picture, five are another', () => {
  assert.ok(looksTheSame('0123456789abcdef', '0123456789abcdef'))
  assert.ok(looksTheSame('0000000000000000', '000000000000000f'))
  assert.ok(!looksTheSame('0000000000000000', '000000000000001f'))
})

test('a photo of which no look was taken is like no other', () => {
  assert.ok(!looksTheSame(null, null))
  assert.ok(!looksTheSame('0123456789abcdef', null))
})

test('only the later of two is the one that was sent before', () => {
  const [first, second] = ['2023-01-14T10:00:00Z', '2023-01-14T10:05:00Z'].map((createdAt, index) => ({
    _id: `photo-${index}`,
    likeness: '0123456789abcdef',
    createdAt,
  }))
  assert.ok(first && second)
  assert.ok(looksSentBefore(second, [first, second]))
  assert.ok(!looksSentBefore(first, [first, second]))
})
