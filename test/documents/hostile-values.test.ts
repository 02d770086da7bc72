import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { printableText } from '@domain/output/printable-text'
import { safeCell } from '@domain/table'
import { renderForm } from '../../cloudfunctions/documents/render/render-form'
import { renderList } from '../../cloudfunctions/documents/render/render-list'
import { stayForm } from '@domain/packs/changchun-2023/outputs/stay-form'
import { stayRoster } from '@domain/packs/changchun-2023/outputs/stay-roster'
import { readSheet } from './support/sheet-file'
import { readWord } from './support/word-file'

/** Texts as people and attackers leave them in a field. */
const hostile = [
  '=HYPERLINK("http://x.example","点我")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '<w:t>&lt;</w:t>',
  ']]><!--',
  '&#0;&amp;',
  '_x0041__x000D_',
  '{0} ${name} {{x}}',
  '\u0000\u0001\u001f\u007f\u0085',
  '\ud800半个',
  '半个\udc00',
  '\ufffe\uffff',
  '\u202e1234567890',
  '𠮷㛃𬎆䶮',
  '葛\u{e0100}样本',
  '阿卜杜勒·买买提',
  '👨‍👩‍👧',
  '  前后有空格  ',
  '一行\n又一行',
  '长'.repeat(20_000),
  'A'.repeat(5_000),
  'toString',
  '__proto__',
]

const pieces = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
)
const texts = fc.array(pieces, { minLength: 1, maxLength: 3 }).map((some) => some.join(''))

/** What a file has of a text: in XML, a tab and runs of spaces stay; nothing else is changed but what cannot be written. */
const asWritten = (text: string): string => printableText(text).text

test('any text in a form: the file can be read, and has what can be written of it', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { content, changed } = await renderForm(stayForm, { unitName: text })
      const cell = readWord(content).rows[0]?.[1]?.text
      assert.equal(cell, asWritten(text))
      assert.equal(changed, printableText(text).changed)
    }),
    { numRuns: 150 },
  )
})

test('any text in a list: the file can be read, no cell is a formula or a number, and the text is there', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const rows = [{ name: text, idNumber: text, remark: text }]
      const { content, changed } = await renderList(stayRoster, { fields: {}, rows: { roster: rows } })
      const { cell } = readSheet(content)
      const expected = safeCell(asWritten(text))
      for (const address of ['B5', 'D5', 'H5']) {
        const found = cell(address)
        assert.equal(found?.v ?? '', expected)
        if (found && expected !== '') assert.equal(found.t, 's')
        assert.doesNotMatch(String(found?.v ?? ''), /^[=+\-@\t\r]/)
      }
      assert.equal(changed, 3 * printableText(text).changed)
    }),
    { numRuns: 150 },
  )
})

test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 30)), text]))(
  '%s is in both files',
  async (_, text) => {
    const form = readWord((await renderForm(stayForm, { unitName: text })).content)
    assert.equal(form.rows[0]?.[1]?.text, asWritten(text))
    const list = await renderList(stayRoster, {
      fields: { unitName: text },
      rows: { roster: [{ name: text }] },
    })
    const { cell } = readSheet(list.content)
    assert.equal(cell('B5')?.v ?? '', safeCell(asWritten(text)))
    assert.equal(cell('A3')?.v, asWritten(`企业名称（公章）：${text}`))
  },
)

test('numbers that are none of money or count are text, for a person to see', async () => {
  for (const odd of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
    const rows = [{ name: odd, idNumber: odd }]
    const { content } = await renderList(stayRoster, { fields: {}, rows: { roster: rows } })
    assert.equal(readSheet(content).cell('D5')?.v, String(odd))
  }
})
