import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { afterOpening } from '@/services/printing/print-words'

test('one copy of a file without missing characters needs no word', () => {
  assert.equal(afterOpening({ copies: 1, changedCharacters: 0 }), null)
})

test('several copies are said, and missing characters are a warning', () => {
  assert.deepEqual(afterOpening({ copies: 3, changedCharacters: 0 }), { tone: 'info', text: '请打印 3 份。' })
  const said = afterOpening({ copies: 3, changedCharacters: 2 })
  assert.equal(said?.tone, 'warn')
  assert.match(said?.text ?? '', /2 个字.*看一遍.*请打印 3 份/)
})
