import { filledWidth, separators, textReadings } from '@domain/text-table'
import type { Sheet, SheetRow } from '@domain/roster/table/sheet'
import { isFilled } from './is-filled'

/** Lines of a text that are looked at: reading more takes longer than a call may. */
const mostLines = 40_000

/**
 * A text as a sheet in the ways in which it can be read, by what it comes apart by: the way that gives most rows of several cells first.
 * At most so many filled rows.
 */
export function sheetsOfText(text: string, mostRows: number): Sheet[] {
  const plain = text.split(/\r\n?|\n/, mostLines + 1).length > mostLines ? '' : text
  return separators
    .map((separator) => rowsOf(plain, separator).slice(0, mostRows))
    .map((rows) => ({ rows, width: rows.filter(({ cells }) => filledWidth(cells) > 1).length }))
    .filter(({ width }) => width > 0)
    .sort((one, other) => other.width - one.width)
    .map(({ rows }) => ({ name: '', rows, merges: [] }))
}

/** By the strictest reading in which no row is lost; where each loses one, line by line. */
function rowsOf(text: string, separator: string): SheetRow[] {
  const readings = textReadings(text, separator)
  const reading = readings.find(({ faults }) => faults.length === 0) ?? readings.at(-1)
  return (reading?.rows ?? [])
    .map((row) => ({ ...row, hidden: false }))
    .filter(({ cells }) => isFilled(cells))
}
