import type { RosterPart } from '@domain/roster/prepare-roster'
import { readTable, type TableChoice, type TableReading } from '@domain/roster/table/read-table'
import type { Cell, Merge, Sheet } from '@domain/roster/table/sheet'
import { person } from './persons'
import { textIn } from '@domain/procedure/fields/field-value'

/** A sheet whose lines stand one below the other; null is a blank line. */
export const sheet = (
  lines: readonly (readonly Cell[] | null)[],
  { name = 'Sheet1', hidden = [] as number[], merges = [] as Merge[] } = {},
): Sheet => ({
  name,
  rows: lines.flatMap((cells, index) =>
    cells === null ? [] : [{ line: index + 1, cells, hidden: hidden.includes(index + 1) }],
  ),
  merges,
})

/** A person's cells as offices write them: name, sex, number, register, phone. */
export function cellsOf(place: number): [string, string, string, string, string] {
  const { name, sex, idNumber, register, phone } = person(place)
  const text = (value: typeof name) => textIn(value ?? '')
  return [text(name), sex === 'male' ? '男' : '女', text(idNumber), text(register), text(phone)]
}

export const term = '2022.3.1-2025.2.28'
/** 附件2 as its columns are. */
export const officialHead = [
  '序号',
  '姓名',
  '性别',
  '身份证号',
  '户籍地',
  '手机号码',
  '签订劳动合同期限',
  '备注',
]
export const officialRow = (place: number, changes: Partial<Record<number, Cell>> = {}): Cell[] =>
  [place, ...cellsOf(place), term, null].map((cell, index) => changes[index] ?? cell)

export const people = (count: number, row = officialRow): Cell[][] =>
  Array.from({ length: count }, (_, index) => row(index + 1))

export function read(part: RosterPart, sheets: readonly Sheet[], choice?: TableChoice): TableReading {
  const reading = readTable(part, sheets, choice)
  if (reading === null) throw new Error('nothing was read')
  return reading
}

/** By column of the roster how it is known, in the order of the file. */
export const knownIn = ({ columns }: TableReading): Record<string, string> =>
  Object.fromEntries(columns.flatMap(({ column, knownBy }) => (column === null ? [] : [[column, knownBy]])))
