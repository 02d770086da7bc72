import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { mostListRows } from '@domain/output/list'
import { renderList } from '../../cloudfunctions/documents/render/render-list'
import { stayRoster } from '@domain/packs/changchun-2023/outputs/stay-roster'
import { staySummary } from '@domain/packs/changchun-2023/outputs/stay-summary'
import { readSheet } from './support/sheet-file'

const worker = {
  name: '阿卜杜勒·买买提',
  sex: '男',
  idNumber: '110101199003070011',
  register: '新疆维吾尔自治区喀什地区疏附县',
  phone: '19900000001',
  contract: '2022年1月1日至2024年12月31日',
}
const roster = (rows: readonly object[]) => ({
  fields: { unitName: '长春示范公司' },
  rows: { roster: rows as never[] },
})

describe('附件2 as an Excel file', () => {
  const made = renderList(stayRoster, roster([worker, { ...worker, name: '样本乙', idNumber: '' }])).then(
    ({ content }) => readSheet(content),
  )

  test('has attachment, title, firm, head, rows and note', async () => {
    const { rows } = await made
    assert.equal(rows[0]?.[0], '附件2')
    assert.equal(rows[1]?.[0], stayRoster.title)
    assert.equal(rows[2]?.[0], '企业名称（公章）：长春示范公司')
    assert.deepEqual(
      rows[3],
      stayRoster.columns.map(({ heading }) => heading),
    )
    assert.deepEqual(rows[4]?.slice(0, 4), [1, '阿卜杜勒·买买提', '男', '110101199003070011'])
    assert.match(String(rows.at(-1)?.[0]), /一式三份/)
  })

  test('keeps ID numbers and phones as text, also when the cell is edited', async () => {
    const { cell } = await made
    for (const address of ['D5', 'F5']) {
      assert.equal(cell(address)?.t, 's')
      assert.equal(cell(address)?.z, '@')
    }
  })

  test('title, lines and note reach over all columns', async () => {
    const { sheet } = await made
    assert.deepEqual(
      (sheet['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]),
      [0, 1, 2, 14].map((row) => [row, 0, row, 7]),
    )
  })

  test('is printed on A4 across, one page wide, with the head on every page and in view', async () => {
    const { sheetXml, workbookXml } = await made
    const setup = /<pageSetup [^>]*>/.exec(sheetXml)?.[0] ?? ''
    for (const part of ['paperSize="9"', 'orientation="landscape"', 'fitToHeight="0"'])
      assert.ok(setup.includes(part), part)
    assert.match(sheetXml, /<pane ySplit="4" topLeftCell="A5" state="frozen"/)
    assert.match(workbookXml, /_xlnm\.Print_Titles[^>]*>表格!\$4:\$4</)
    assert.match(sheetXml, /<oddFooter>[^<]*&amp;P[^<]*&amp;N/)
  })

  test('has empty rows to write into while there are fewer than the source has, numbered on', async () => {
    const { rows } = await made
    const numbers = rows.slice(4, 14).map(([serial]) => serial)
    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    assert.deepEqual(
      rows[13]?.slice(1),
      Array.from({ length: 7 }, () => null),
    )
  })
})

test('附件3 counts in 万元 with a sum of whole cents, and money is a number', async () => {
  const firms = [
    { unitName: '甲', account: '6222000000000000000', rate: 500_00, persons: 137, payable: 68_500_00 },
    { unitName: '乙', account: '6222000000000000001', rate: 500_00, persons: 1, payable: 500_00 },
    { unitName: '丙', rate: 500_00, persons: 3, payable: 1_500_01 },
  ]
  const { content } = await renderList(staySummary, { fields: {}, rows: { enterprises: firms } })
  const { rows, cell } = readSheet(content)
  assert.deepEqual([cell('I6')?.v, cell('J6')?.v, cell('K6')?.v], [500, 137, 6.85])
  assert.equal(cell('H6')?.t, 's')
  assert.equal(cell('K6')?.t, 'n')
  assert.equal(rows.at(-1)?.[0], '合　计')
  assert.deepEqual(rows.at(-1)?.slice(9), [141, 7.050001])
})

test('nothing in a list gives a list of empty rows, and no row less than it has', async () => {
  const empty = readSheet((await renderList(stayRoster, roster([]))).content)
  assert.equal(empty.rows.length, 15)
  const eleven = readSheet(
    (await renderList(stayRoster, roster(Array.from({ length: 11 }, () => worker)))).content,
  )
  assert.equal(eleven.rows.length, 16)
})

test('the largest list is taken, and one row more is refused', async () => {
  const most = Array.from({ length: mostListRows }, () => worker)
  const { content } = await renderList(stayRoster, roster(most))
  assert.equal(readSheet(content).rows.length, 5 + mostListRows)
  await assert.rejects(renderList(stayRoster, roster([...most, worker])), RangeError)
})
