import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from '@jest/globals'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { openTableFile } from '../../cloudfunctions/platform/spreadsheets/open-table-file'
import { sheetsOfText } from '../../cloudfunctions/platform/spreadsheets/sheets-of-text'
import { people } from '../../scripts/rosters/people'
import { encodings } from '../api/support/encodings'

const golden = (name: string) => readFileSync(path.join(__dirname, '../fixtures/rosters', name))
const sheetsOf = async (content: Uint8Array, most = 1_000) => {
  const file = await openTableFile(content, most)
  assert.equal(file.kind, 'sheets')
  return file.kind === 'sheets' ? file.sheets : []
}
const refusal = async (content: Uint8Array) => {
  const file = await openTableFile(content, 1_000)
  return file.kind === 'refused' ? file.why : file.kind
}
const workbook = (rows: (string | number | null)[][]) => writeXlsx({ sheets: [{ name: '名单', rows }] })

describe('a workbook', () => {
  test('gives texts as texts and numbers as numbers, with the lines and what is hidden or merged', async () => {
    const [sheet] = await sheetsOf(golden('hidden-rows.xlsx'))
    assert.deepEqual(
      sheet?.rows.filter(({ hidden }) => hidden).map(({ line }) => line),
      [3, 6],
    )
    const [titled] = await sheetsOf(golden('title.xlsx'))
    assert.deepEqual(titled?.merges?.[0], { fromLine: 1, toLine: 1, fromColumn: 0, toColumn: 9 })
    const [numbers] = await sheetsOf(golden('id-number-cells-mixed.xlsx'))
    const ids = numbers?.rows.slice(1).map(({ cells }) => cells[3])
    assert.deepEqual(
      ids?.map((cell) => typeof cell),
      ['string', 'number', 'string', 'string', 'number', 'string'],
    )
    assert.equal(ids?.[0], people[0]?.idNumber)
    const [formulas] = await sheetsOf(golden('formulas.xlsx'))
    assert.deepEqual(formulas?.rows[1]?.cells.slice(0, 3), [1, people[0]?.name, '男'])
  })

  test('leaves out hidden sheets, and reads those of other programs', async () => {
    assert.deepEqual(
      (await sheetsOf(golden('hidden-sheet.xlsx'))).map(({ name }) => name),
      ['今年'],
    )
    for (const name of [
      'prefixed.xlsx',
      'absolute-targets.xlsx',
      'inline-texts.xlsx',
      'old.xls',
      'xml-table.xls',
    ])
      assert.equal((await sheetsOf(golden(name)))[0]?.rows[6]?.cells[3], people[5]?.idNumber, name)
  })

  test('is read to the row that is asked for and through few empty lines, and not into thousands of styled ones', async () => {
    const many = await workbook(Array.from({ length: 50 }, (_, row) => [`第${row}行`]))
    assert.equal((await sheetsOf(many, 50))[0]?.rows.length, 50)
    assert.equal((await sheetsOf(many, 49))[0]?.rows.length, 49)
    const [styled] = await sheetsOf(golden('styled-to-the-end.xlsx'))
    assert.equal(styled?.rows.length, 7)
    const apart = (empty: number) => workbook([['甲'], ...Array.from({ length: empty }, () => []), ['乙']])
    assert.equal((await sheetsOf(await apart(1_999)))[0]?.rows.length, 2)
    assert.equal((await sheetsOf(await apart(2_000)))[0]?.rows.length, 1)
  })

  test('with a password is told apart from what is no table', async () => {
    assert.equal(await refusal(golden('protected.xlsx')), 'protected')
    assert.equal(await refusal(golden('plain.xlsx').subarray(0, 900)), 'format')
    assert.equal(await refusal(zipSync({ 'a.txt': strToU8('a') })), 'format')
    assert.equal(await refusal(golden('old.xls').subarray(0, 700)), 'format')
    assert.equal(await refusal(golden('old.xls').subarray(0, 8)), 'format')
    assert.equal(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff])), 'format')
  })
})

describe('an archive that is made to be inflated without end', () => {
  const bombed = async (size: number) => {
    const parts = unzipSync(await workbook([['姓名']]))
    return zipSync({ ...parts, 'xl/worksheets/sheet9.xml': new Uint8Array(size) })
  }
  /** The size of the last file in the directory and before the file itself. */
  const forged = (content: Uint8Array, size: number): Uint8Array => {
    const copy = Buffer.from(content)
    const [local, entry] = [copy.lastIndexOf('PK\u0003\u0004'), copy.lastIndexOf('PK\u0001\u0002')]
    copy.writeUInt32LE(size, local + 22)
    copy.writeUInt32LE(size, entry + 24)
    return copy
  }

  test('is refused by its directory', async () => {
    assert.equal(await refusal(await bombed(60_000_000)), 'tooLarge')
  })

  test('is refused by what is inflated, where its directory does not tell the truth', async () => {
    const bomb = await bombed(60_000_000)
    assert.equal(await refusal(forged(bomb, 1_000)), 'format')
    assert.equal(await refusal(forged(bomb, 0)), 'format')
    const before = process.memoryUsage().arrayBuffers
    await refusal(forged(bomb, 1_000))
    assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000)
  })

  test('is refused where rows are made as wide as a sheet can be', async () => {
    const parts = unzipSync(await workbook([['姓名'], ['样本']]))
    const wide = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    )
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${wide.join('')}</sheetData></worksheet>`
    assert.equal(await refusal(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) })), 'tooLarge')
  })

  test('is refused with two files of one name, of which another reader might take the other', async () => {
    const content = Buffer.from(await bombed(10))
    const name = 'xl/worksheets/sheet9.xml'
    const place = content.lastIndexOf(name)
    content.write('xl/worksheets/sheet1.xml', place, 'latin1')
    assert.equal(await refusal(content), 'format')
  })
})

describe('a text', () => {
  test('comes apart by what gives most rows of several cells, in every encoding', async () => {
    for (const [name, encoded] of Object.entries(encodings))
      for (const separator of [',', ';', '\t']) {
        const written = `员工名册\n${[
          ['姓名', '电话'],
          ['样本', '1'],
          ['示例', '2'],
        ]
          .map((row) => row.join(separator))
          .join('\n')}`
        const file = await openTableFile(encoded(written), 100)
        assert.equal(file.kind, 'texts', name)
        const texts = file.kind === 'texts' ? file.texts : []
        const found = texts
          .flatMap((text) => sheetsOfText(text, 100))
          .find(({ rows }) => rows.some(({ cells }) => cells[0] === '姓名'))
        assert.deepEqual(
          found?.rows.at(-1),
          { line: 4, cells: ['示例', '2'], hidden: false },
          `${name} ${separator}`,
        )
      }
  })

  test('keeps a long number as it is written, and counts the lines inside of quotes', () => {
    const [sheet] = sheetsOfText('姓名,号\n"甲\n乙",007\n丙,0123456789012345678\n', 100)
    assert.deepEqual(sheet?.rows.at(-1), { line: 4, cells: ['丙', '0123456789012345678'], hidden: false })
  })

  test('of more lines than anybody lists is not looked at', () => {
    assert.equal(sheetsOfText(`甲,乙\n${'\n'.repeat(40_000)}`, 100).length, 0)
    assert.equal(sheetsOfText(`甲,乙\n${'\n'.repeat(30_000)}`, 100).length, 1)
  })
})
