import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { aWriter, mostCharacters, printableText } from '@domain/output/printable-text'

test.each([
  '𠮷',
  '㛃',
  '阿卜杜勒·买买提',
  '葛\u{e0100}',
  '👨‍👩‍👧',
  '<&>"\'',
  '第一行\n第二行',
  ' 空格 ',
  '長'.repeat(mostCharacters),
])('%j stays as it is', (text) => {
  assert.deepEqual(printableText(text), { text, changed: 0 })
})

test.each([
  ['\u0000张\u001f', '张', 2],
  ['\ud800张', '□张', 1],
  ['张\udc00', '张□', 1],
  ['\udc00\ud800', '□□', 2],
  ['\ufffe\uffff\u{1ffff}', '□□□', 3],
  ['\u202e123', '123', 1],
  ['\ufeff张', '张', 1],
  ['甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁', 0],
  ['甲\t乙', '甲 乙', 0],
])('%j is written %j, with %d characters changed', (given, text, changed) => {
  assert.deepEqual(printableText(given), { text, changed })
})

test('what is longer than a cell is cut off between characters, and each that is missing is counted', () => {
  const given = '𠮷'.repeat(mostCharacters + 1)
  assert.deepEqual(printableText(given), { text: `${'𠮷'.repeat(mostCharacters - 1)}…`, changed: 2 })
  assert.equal(printableText('𠮷'.repeat(mostCharacters)).changed, 0)
})

test('what is written can be written again, unchanged', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  fc.assert(
    fc.property(units, (codes) => {
      const { text } = printableText(String.fromCharCode(...codes))
      assert.deepEqual(printableText(text), { text, changed: 0 })
    }),
    { numRuns: 2_000 },
  )
})

test('a writer counts over all texts of its file', () => {
  const writer = aWriter()
  assert.equal(writer.written('\u0000甲'), '甲')
  assert.equal(writer.written('\ud800'), '□')
  assert.equal(writer.changed(), 2)
})
