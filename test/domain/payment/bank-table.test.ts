import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { csvOf, recordsOfCsv, recordsOfTable } from '@domain/table'
import { textReadings } from '@domain/text-table'

const head = '付款编号,序号,收款人,收款卡号,金额（元）,摘要,结果,失败原因'
const table = (...rows: string[]) => [head, ...rows].join('\r\n')
const read = (text: string) => recordsOfTable(text)

describe('a table in text loses no row', () => {
  const plain = 'c12345678-1,1,王小明,6222021234567890128,188.50,补贴,成功,'

  test('stray quotes inside a cell are ordinary characters', () => {
    const rows = read(table('c12345670-1,1,李雨,6222,188.50,补贴,失败,户名"李雨"不符', plain, plain))
    assert.equal(rows.length, 3)
    assert.equal(rows[0]?.['失败原因'], '户名"李雨"不符')
  })

  test('blanks before a quote, text after one, and ="…" keep every row', () => {
    for (const reason of [' "户名,不符"', '"李雨"不符', '="6222021234567890128"', '"户名不符', '户名不符"']) {
      const rows = read(table(`c12345670-1,1,李雨,6222,188.50,补贴,失败,${reason}`, plain, plain))
      assert.equal(rows.length, 3, reason)
      assert.equal(rows[2]?.['付款编号'], 'c12345678-1', reason)
    }
  })

  test('a quote that does not pair where lines are no rows is refused with its line', () => {
    const text = table(plain, 'c12345670-1,1,李雨,6222,188.50,补贴,失败,"户名,不符', plain)
    assert.throws(() => read(text), /line 3/)
    assert.throws(
      () => read(table(plain, 'c12345670-1,1,李雨,6222,1,234.50,补贴,成功,a')),
      /line 3.*moreCells/,
    )
  })

  test('line ends may be CR, LF, CRLF and mixed; line breaks in quotes stay in their cell', () => {
    for (const end of ['\r', '\n', '\r\n', '\r\r\n']) {
      const rows = read([head, plain, `${plain}"户名\n不符"`, plain].join(end))
      assert.deepEqual(
        rows.map((row) => row['失败原因']),
        ['', '户名\n不符', ''],
      )
    }
    assert.equal(read(`${head}\r${plain}\r\n${plain}\n${plain}`).length, 3)
  })

  test('whatever is apart by comma, tab, semicolon or bar is read alike', () => {
    for (const separator of [',', '\t', ';', '|'])
      assert.deepEqual(read(table(plain, plain).replaceAll(',', separator)), read(table(plain, plain)))
  })

  test('rows are told by the line on which they begin', () => {
    const [reading] = textReadings('a,b\n\n"1\n2",3\n4,5\n', ',')
    assert.deepEqual(
      reading?.rows.map(({ line }) => line),
      [1, 3, 5],
    )
  })
})

test('a card leaves as CSV that a spreadsheet keeps as text, and comes back bare', () => {
  const csv = csvOf([
    ['收款卡号', '金额（元）'],
    ['6222021234567890128', '188.50'],
  ])
  // In quotes alone a spreadsheet makes 6.22202E+18 of it.
  assert.match(csv, /"\t6222021234567890128"/)
  assert.match(csv, /"188\.50"/)
  assert.equal(recordsOfCsv(csv)[0]?.['收款卡号'], '6222021234567890128')
  assert.equal(recordsOfTable(csv)[0]?.['收款卡号'], '6222021234567890128')
  // Twelve digits are where spreadsheets begin to write powers of ten.
  assert.match(csvOf([['99999999999']]), /"99999999999"/)
  assert.match(csvOf([['100000000000']]), /"\t100000000000"/)
})

test('what any CSV writer wrote is read back cell by cell', () => {
  const cell = fc.stringMatching(/^[a-z0-9户名",;|\t\n .'=-]{0,12}$/)
  const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  const ends = fc.constantFrom('\n', '\r\n', '\r')
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(',', '\t', ';', '|'),
      ends,
      fc.boolean(),
      (cells, separator, end, all) => {
        const quoted = (text: string) =>
          all || /[",;|\t\n]|^\s|\s$/.test(text)
            ? `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`
            : text
        const text = cells.map((row) => row.map(quoted).join(separator)).join(end)
        const [strictest] = textReadings(text, separator)
        assert.deepEqual(strictest?.faults, [])
        assert.deepEqual(
          strictest.rows.map((row) => row.cells),
          cells.filter((row) => row.some((content) => content.trim() !== '')),
        )
      },
    ),
  )
})
