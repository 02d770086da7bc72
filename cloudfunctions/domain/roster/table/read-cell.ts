import { centsFromYuan } from '../../money'
import { normalisePhone } from '../../person/phone'
import type { FieldValue } from '../../procedure/fields/field-value'
import { kindRules } from '../../procedure/fields/kinds'
import type { RosterColumn } from '../../procedure/part'
import { visibleText } from '../../typed-text'
import { textOf } from './cell-text'
import { dayReader } from './days-of-column'
import { lostDigits } from './lost-digits'
import type { Cell } from './sheet'
import { choiceOf, yesNoOf } from './words-of-offices'

/** Reads one cell of a column as it is kept; what cannot be read stays as it stands, for the row to be judged by. */
export type CellReader = (cell: Cell) => FieldValue

/** How the cells of a column are read. `cells` are all of them: days and lost digits are told by the whole column. */
export function cellReader(column: RosterColumn, cells: readonly Cell[]): CellReader {
  const { normalise } = kindRules[column.kind]
  return readers[column.kind]?.(column, cells) ?? ((cell) => normalise(textOf(cell)))
}

const choices = (column: RosterColumn): CellReader => {
  const read = choiceOf(column)
  return (cell) => read(textOf(cell)) ?? asWritten(cell)
}

/** Kinds whose cells are more than the text in them; all others are read as if somebody had typed them. */
const readers: Partial<
  Record<RosterColumn['kind'], (column: RosterColumn, cells: readonly Cell[]) => CellReader>
> = {
  idNumber(_column, cells) {
    const isLost = lostDigits(cells)
    const { normalise } = kindRules.idNumber
    // A number has lost its last digits, and nothing is made of it: it stays a number, which is told as such.
    return (cell) =>
      typeof cell === 'number' && Number.isFinite(cell)
        ? cell
        : isLost(cell)
          ? Number(cell)
          : normalise(textOf(cell))
  },
  phone: () => (cell) => normalisePhone(textOf(cell).replace(/^(\s*\d{11})\.0+\s*$/, '$1')),
  day(_column, cells) {
    const read = dayReader(cells)
    return (cell) => read(cell) ?? asWritten(cell)
  },
  yesNo(column) {
    const read = yesNoOf(column)
    return (cell) => (typeof cell === 'boolean' ? cell : (read(textOf(cell)) ?? asWritten(cell)))
  },
  choice: choices,
  district: choices,
  money: () => (cell) => centsIn(cell) ?? asWritten(cell),
  count: () => (cell) =>
    typeof cell === 'number' && Number.isSafeInteger(cell) ? cell : kindRules.count.normalise(textOf(cell)),
}

const asWritten = (cell: Cell): string => visibleText(textOf(cell))

/** Yuan in a cell, in cents: `188`, `188元整`, `人民币188.50`. Sums that a spreadsheet worked out are not whole to the last digit. */
function centsIn(cell: Cell): FieldValue | null {
  if (typeof cell === 'number')
    return cell >= 0 && Math.abs(cell * 100 - Math.round(cell * 100)) < 1e-4
      ? centsFromYuan(cell.toFixed(2))
      : null
  const amount = visibleText(textOf(cell))
    .replace(/ /g, '')
    .replace(/^(?:¥|CNY|RMB|人民币)+/i, '')
    .replace(/(?:元整?|圆整?)$/, '')
    .replace(/(\.\d\d)0+$/, '$1')
  return centsFromYuan(amount)
}
