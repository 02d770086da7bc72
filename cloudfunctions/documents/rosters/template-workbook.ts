import { writeXlsx } from 'hucre/xlsx'
import type { DataValidation, WriteSheet } from 'hucre'
import type { PartOf, RosterColumn } from '@domain/procedure/part'
import { headingStyle, lineStyle } from '../render/sheet-styles'

const widths: Partial<Record<RosterColumn['kind'], number>> = {
  idNumber: 24,
  registerPlace: 30,
  contractTerm: 30,
  phone: 16,
  text: 24,
}

/** What a spreadsheet would make a number or a day of, and must not. */
const keptAsText: readonly RosterColumn['kind'][] = [
  'idNumber',
  'phone',
  'contractTerm',
  'registerPlace',
  'name',
]

/** How a column is filled in, where its heading does not say it. */
const ways: Partial<Record<RosterColumn['kind'], string>> = {
  name: '和身份证上一样。中间有点的，点写成“·”',
  idNumber: '18 位，照着身份证填。这一列已经是文本格式，请不要改成数字',
  registerPlace: '从省写起，比如“四川省南充市仪陇县”',
  phone: '11 位手机号',
  contractTerm: '从哪天到哪天，比如“2022-03-01至2025-02-28”；没有期限的写“2022-03-01起无固定期限”',
  day: '比如“2023-01-25”',
  money: '只写钱数，单位是元，比如“188”或“188.5”',
}

/**
 * An empty workbook for the rows of a roster: the headings by which its columns are known, numbers kept as text, lists where one
 * chooses. How to fill it in stands in a sheet of its own, so that nothing in the first is taken for a person.
 */
export async function rosterTemplate({
  columns,
  mostRows,
}: Pick<PartOf<'roster'>, 'columns' | 'mostRows'>): Promise<Uint8Array> {
  return writeXlsx({ sheets: [listSheet(columns, mostRows), explainingSheet(columns, mostRows)] })
}

function listSheet(columns: readonly RosterColumn[], mostRows: number): WriteSheet {
  return {
    name: '名册',
    rows: [columns.map(({ label }) => label)],
    columns: columns.map(({ kind }) => ({
      width: widths[kind] ?? 14,
      style: keptAsText.includes(kind) ? { numFmt: '@' } : {},
    })),
    cells: new Map(columns.map((_, place) => [`0,${place}`, { style: headingStyle }])),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap((column, place) => validationOf(column, place, mostRows)),
  }
}

function validationOf(column: RosterColumn, place: number, mostRows: number): DataValidation[] {
  const values = choicesOf(column)
  if (values.length === 0) return []
  const letter = String.fromCharCode(65 + place)
  return [
    {
      type: 'list',
      values,
      range: `${letter}2:${letter}${mostRows + 1}`,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: column.label,
      errorMessage: `请从列表里选：${values.join('、')}`,
    },
  ]
}

function explainingSheet(columns: readonly RosterColumn[], mostRows: number): WriteSheet {
  const lines = [
    `在“名册”里填，一个人一行，最多 ${mostRows} 行。第一行的列名请不要改。`,
    '填好后回到小程序，选这个文件。填错的行会告诉您哪里要改，填对的行不受影响。',
    ...columns.map((column, place) => `${place + 1}. ${column.label}：${explanation(column)}`),
  ]
  return {
    name: '填写说明',
    rows: lines.map((line) => [line]),
    columns: [{ width: 90 }],
    cells: new Map(lines.map((_, row) => [`${row},0`, { style: lineStyle }])),
  }
}

function explanation(column: RosterColumn): string {
  const { kind, needed, ask } = column
  const values = choicesOf(column)
  const how = values.length > 0 ? `从列表里选“${values.join('”或“')}”` : (ways[kind] ?? '')
  const said = [ask ?? '', how].filter((text) => text !== '').join(' ')
  if (needed === true) return said === '' ? '要填' : said
  return `${said === '' ? '' : `${said}。`}${needed === false ? '可以不填' : '用得着时填'}`
}

const choicesOf = ({ kind, choices }: RosterColumn): string[] =>
  choices?.map(({ label }) => label) ?? (kind === 'yesNo' ? ['是', '不是'] : [])
