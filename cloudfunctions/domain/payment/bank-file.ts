import { bankColumns } from './bank-answer'

/** What a file of the bank says: rows as the call takes them, and rows whose card became a number and lost digits. */
export type BankFile = { rows: Record<string, string>[]; cardsAsNumbers: number[] }

/** Columns that are needed of it. Names and whole cards are not: they need not travel again. */
const needed = ['付款编号', '金额（元）', '结果', '失败原因'] as const
const [reference, , , card] = bankColumns
/** Banks set titles above the table. */
const rowsAboveTable = 10
/** A spreadsheet that opened a list as it pleased wrote the card like this. */
const asPower = /^\d(?:\.\d+)?[Ee]\+\d+$/

/**
 * Reads a table whose head is one of its first rows; cells are text, numbers, days or nothing. Null when no row is a head. A card
 * that is a number is a row error, never repaired: its last digits are lost. Rows count from 1 below the head.
 */
export function readBankFile(table: readonly (readonly unknown[])[]): BankFile | null {
  const headAt = table.slice(0, rowsAboveTable).findIndex((row) => row.map(textOf).includes(reference))
  if (headAt === -1) return null
  const head = (table[headAt] ?? []).map(textOf)
  const file: BankFile = { rows: [], cardsAsNumbers: [] }
  table
    .slice(headAt + 1)
    .filter((row) => row.some((cell) => textOf(cell) !== ''))
    .forEach((row, index) => {
      const cell = (column: string): unknown => row[head.indexOf(column)]
      if (typeof cell(card) === 'number' || asPower.test(textOf(cell(card))))
        file.cardsAsNumbers.push(index + 1)
      else
        file.rows.push(
          Object.fromEntries(needed.map((column) => [column, textOf(cell(column)).slice(0, 400)])),
        )
    })
  return file
}

const textOf = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''
