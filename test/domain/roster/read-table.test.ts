import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { FormContent } from '@domain/procedure/fields/field-value'
import { judgeRows } from '@domain/roster/judge-roster'
import { normalisedRow } from '@domain/roster/row-facts'
import { contractTerm, termOf } from '@domain/procedure/fields/contract-term'
import { headingsOf } from '@domain/roster/table/headings'
import { readTable } from '@domain/roster/table/read-table'
import type { Cell } from '@domain/roster/table/sheet'
import { row, stayRules, transportRules } from './persons'
import { cellsOf, officialHead, officialRow, read, sheet } from './tables'

const rules = transportRules()
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    '姓名',
    '身份证号',
    '户籍地',
    '手机',
    '合计',
    '注：',
    '男',
    '01/02/2023',
    '合同起始日',
    '合同终止日',
  ),
  fc.constantFrom(...[1, 2, 3].flatMap((place): Cell[] => cellsOf(place))),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom('ﷺ'.repeat(300), '-'.repeat(600), `2022.3.1${'-~'.repeat(200)}`, '省市'.repeat(15)),
)

test('whatever stands in a table, its rows can be kept and judged, and each line is read once or told', () => {
  const tables = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 })
  fc.assert(
    fc.property(tables, (lines) => {
      const reading = readTable(rules.part, [sheet(lines)])
      if (reading === null) return
      for (const { values } of reading.rows) {
        const parsed = FormContent.parse(JSON.parse(JSON.stringify(values)))
        assert.deepEqual(parsed, values)
        // Reading again what was read changes nothing.
        assert.deepEqual(normalisedRow(rules.part, values), values)
      }
      const told = [...reading.rows, ...reading.leftOut].map(({ line }) => line)
      assert.equal(new Set(told).size, told.length)
      judgeRows(
        rules,
        reading.rows.map(({ values }, place) => row(place, values)),
      )
    }),
    { numRuns: 400 },
  )
})

test('what is hostile to a pattern is read at once', () => {
  for (const typed of [
    `2022.3.1${'-'.repeat(450)}`,
    `2022.3.1${'起至'.repeat(200)}`,
    `合同${'期限'.repeat(200)}`,
    `2022.3.1-2025.2.28${' ,;'.repeat(150)}又`,
  ])
    assert.equal(termOf(contractTerm.normalise(typed)), null)
  const headings = headingsOf(stayRules.part.columns)
  assert.equal(headings('户籍地' + '省市'.repeat(200)), null)
  assert.equal(headings('('.repeat(400)), null)
})

test('headings that name somebody else, or another sum, name no column', () => {
  const headings = headingsOf([...stayRules.part.columns, ...rules.part.columns])
  for (const text of [
    '紧急联系人电话',
    '企业联系电话',
    '法人姓名',
    '推荐人姓名',
    '父亲姓名',
    '补贴金额',
    '身份证有效期',
    '身份证地址',
    '合同签订日期',
    '是否外省户籍',
    '户口性质',
    '证件类型',
    '序号',
    '部门',
    '出生日期',
    '邮箱',
    '',
  ])
    assert.equal(headings(text), null, text)
})

test('headings as offices write them name their column', () => {
  const stay = headingsOf(stayRules.part.columns)
  const transport = headingsOf(rules.part.columns)
  for (const [text, column] of [
    ['姓名', 'name'],
    ['姓　名', 'name'],
    ['1.姓名', 'name'],
    ['姓名（必填）', 'name'],
    ['务工人员姓名', 'name'],
    ['公民身份证号码', 'idNumber'],
    ['身份证件号码', 'idNumber'],
    ['身份证编号', 'idNumber'],
    ['户籍所在地（省市县）', 'register'],
    ['户籍地址', 'register'],
    ['户籍省份', 'register'],
    ['手机号', 'phone'],
    ['联系电话（手机）', 'phone'],
    ['劳动合同期限', 'contract'],
    ['签订劳动合同期限', 'contract'],
    ['合同起止时间', 'contract'],
    ['是否为劳务派遣人员', 'dispatched'],
    ['是否派遣员工', 'dispatched'],
  ] as const)
    assert.equal(stay(text)?.column, column, text)
  for (const [text, column] of [
    ['返岗时间', 'returnDay'],
    ['来长时间', 'returnDay'],
    ['车票金额（元）', 'fare'],
    ['票价', 'fare'],
    ['交通费用', 'fare'],
    ['乘车方式', 'ride'],
  ] as const)
    assert.equal(transport(text)?.column, column, text)
})

test('a column of days is read by itself, whatever the order of others', () => {
  const head = ['姓名', '身份证号', '返岗日期', '合同起始日期']
  const { rows } = read(rules.part, [
    sheet([
      head,
      [...cellsOf(1).filter((_, place) => place === 0 || place === 2), '28/01/2023', '01/28/2023'],
    ]),
  ])
  assert.equal(rows[0]?.values.returnDay, '2023-01-28')
})

test('a text table in two ways of coming apart is read in the one that has the columns', () => {
  const lines = [officialHead, officialRow(1), officialRow(2)]
  const joined = lines.map((cells) => [cells.join(',')])
  const reading = read(stayRules.part, [sheet(joined, { name: '' }), sheet(lines, { name: '' })])
  assert.deepEqual([reading.rows.length, reading.otherSheets], [2, []])
})
