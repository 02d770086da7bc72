import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { spokenParts } from '@/ui/layout/spoken-parts'

test('signs are said as words, block by block and sentence by sentence', () => {
  assert.deepEqual(spokenParts(['您可能领到', '300元', '188 + 188 = 376 元，最高 300 元']), [
    '您可能领到',
    '300元',
    '188加188等于376 元，最高 300 元',
  ])
  assert.deepEqual(spokenParts(['延吉西 → 长春', '火车、高铁 · 2月11日（周六）']), [
    '延吉西到长春',
    '火车、高铁，2月11日（周六）',
  ])
  assert.deepEqual(spokenParts(['交好了。请把原件留好。']), ['交好了。', '请把原件留好。'])
})

test('nothing is said of what is only drawn, and nothing twice in a row', () => {
  assert.deepEqual(spokenParts(['', ' ', '·', '——', '车票', '车票']), ['车票'])
})

test('every part is short, and no letter is lost', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[一-龥。，]{0,300}$/), { maxLength: 5 }), (blocks) => {
      const unlike = blocks.filter((block, index) => block !== blocks[index - 1])
      const parts = spokenParts(unlike)
      assert.ok(parts.every((part) => part.length <= 120))
    }),
  )
  assert.equal(letters(spokenParts(['一'.repeat(299)]).join('')).length, 299)
})
