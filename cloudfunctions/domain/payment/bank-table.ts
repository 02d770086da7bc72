import { filledWidth, type TextFault } from '../text-table'
import { answerOfRow, isReference, isResult, type BankAnswer } from './bank-answer'
import { textOf } from './bank-cell'
import { headOf, missingColumns, type BankHead } from './bank-head'
import { isRemark, statedIn, type Stated } from './bank-remark'
import type { FileProblem } from './file-problem'

export type Row = { line: number; cells: readonly unknown[] }
/** A visible sheet of a workbook. */
export type Sheet = { name: string; rows: readonly Row[] }
/** A sheet as a table, or (by its separator) a text in one of the ways in which it can be read. */
export type BankTable = {
  sheet: string
  rows: readonly Row[]
  separator: string | null
  faults: readonly TextFault[]
}

/** Banks set titles and sums above the table. */
const rowsAboveTable = 30

export type Entry = { sheet: string; line: number; answer: BankAnswer }
/** What was read of one table. */
export type Read = {
  head: BankHead
  rowsIn: number
  entries: Entry[]
  problems: FileProblem[]
  stated: (Stated & { line: number })[]
}

/** Where the head of a table stands, or -1. */
const headAt = (rows: readonly Row[]): number =>
  rows.slice(0, rowsAboveTable).findIndex(({ cells }) => headOf(cells) !== null)

/** Reads one table. Null when none of its first rows is a head. */
export function readTable({ sheet, rows, separator, faults }: BankTable): Read | null {
  const at = headAt(rows)
  const headRow = rows[at]
  const head = headRow ? headOf(headRow.cells) : null
  if (!headRow || head === null) return null
  const read: Read = { head, rowsIn: 0, entries: [], problems: [], stated: [] }
  const add = (line: number, problem: FileProblem['problem'], text: string) =>
    read.problems.push({ sheet, line, problem, text })
  for (const { line, problem } of faults) add(line, problem, '')
  const above = rows.slice(0, at)
  const isFaulty = (line: number) => faults.some((fault) => fault.line === line)
  for (const { line, cells } of rows.slice(0, at + 1))
    if (separator !== null && !isFaulty(line) && holdsPayment(cells, separator))
      add(line, 'rowInCell', rowText(cells))
  for (const { line, cells } of above) {
    // A payment above the head stands in columns that have no name.
    if (cells.some(isReference) && cells.some(isResult)) add(line, 'reference', rowText(cells))
    read.stated.push(...statedIn(cells, null).map((said) => ({ ...said, line })))
  }
  const missing = missingColumns(head)
  if (missing.length > 0) {
    add(headRow.line, 'columnMissing', missing.join('、'))
    return read
  }
  const titles = new Set(above.map(({ cells }) => rowText(cells)))
  for (const { line, cells } of rows.slice(at + 1)) {
    // Lists that are printed have their titles and their head on every page.
    if (rowText(cells) === '' || titles.has(rowText(cells)) || headOf(cells) !== null) continue
    if (isRemark(head, cells) && !(separator !== null && holdsPayment(cells, separator))) {
      read.stated.push(...statedIn(cells, head).map((said) => ({ ...said, line })))
      continue
    }
    read.rowsIn += 1
    if (isFaulty(line)) continue
    const shape = separator === null ? null : wrongShape(head, cells, separator)
    const answer = shape ?? answerOfRow(head, cells)
    if (!('problem' in answer)) read.entries.push({ sheet, line, answer })
    else add(line, answer.problem, answer.problem === 'reference' ? rowText(cells) : answer.text)
  }
  return read
}

const rowText = (cells: readonly unknown[]): string =>
  cells
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ')

/** What stands in which column is not known of a row with more cells than the head, nor where rows end that lie in one cell. */
function wrongShape(head: BankHead, cells: readonly unknown[], separator: string) {
  const text = rowText(cells)
  if (filledWidth(cells) > head.width) return { problem: 'moreCells' as const, text }
  const isRow = (cell: unknown) =>
    typeof cell === 'string' && cell.includes('\n') && cell.split(separator).length >= head.width
  return cells.some(isRow) || holdsPayment(cells, separator) ? { problem: 'rowInCell' as const, text } : null
}

/** Whether a cell of several lines holds the mark of a payment: an opening quote too many has swallowed its row. */
const holdsPayment = (cells: readonly unknown[], separator: string): boolean =>
  cells.some(
    (cell) =>
      typeof cell === 'string' &&
      cell.includes('\n') &&
      cell
        .split(/\n/)
        .flatMap((line) => line.split(separator))
        .some((part) => isReference(part) && /[a-z]/i.test(part)),
  )
