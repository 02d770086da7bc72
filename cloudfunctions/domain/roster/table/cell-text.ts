import type { Cell } from './sheet'

/** Longer texts are no values; what is kept of them is enough to see that. */
export const longestText = 500

/** `="220104…"`, and the apostrophe before a number: what programs put around a value so that it stays text. */
const forcedText = /^\s*=\s*"([\s\S]*)"\s*$/

/** What stands in a cell, as somebody reads it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if (cell instanceof Date) return dayText(cell)
  const text = cell.startsWith('=') || cell.startsWith(' ') ? (forcedText.exec(cell)?.[1] ?? cell) : cell
  return text.length > longestText ? text.slice(0, longestText) : text
}

/** Numbers in full, never as 1.38E+10. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)

/** The day of a date cell. What a spreadsheet keeps of a time is not exact to the last millisecond. */
export function dayText(date: Date): string {
  const moved = new Date(date.getTime() + 500)
  return Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10)
}

/** A text at one width and without blanks: titles are spread with blanks to fill a line. */
export const wordOf = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
