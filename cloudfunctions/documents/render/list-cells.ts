import { dayOnPaper, valueText, type OutputValue, type OutputValues } from '@domain/output/bound-value'
import { Day } from '@domain/calendar/day'
import type { ListColumn, ListValue } from '@domain/output/list'
import type { Writer } from '@domain/output/printable-text'
import { safeCell } from '@domain/table'

export type SheetValue = string | number | null

/** Cents in the unit of a column. */
const centsIn = { yuan: 100, tenThousandYuan: 1_000_000 } as const

/** How a spreadsheet shows a column: text stays text when it is edited, so no digit of an ID or account number is lost. */
export function numberFormat(value: ListValue): string {
  if (value.kind === 'serial' || value.kind === 'count') return '0'
  if (value.kind === 'money') return value.unit === 'yuan' ? '#,##0.00' : '#,##0.00####'
  return '@'
}

/**
 * `_x0041_` in a cell is read as the letter A: its first mark is written out, so that it is read as it stands. And no text is a
 * formula, not even once the list was saved as CSV.
 */
export const textCell = (text: string, writer: Writer): string =>
  safeCell(writer.written(text)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** One cell. A number that is none is written as text, for a person to see. */
export function listCell(value: ListValue, row: OutputValues, serial: number, writer: Writer): SheetValue {
  if (value.kind === 'serial') return serial
  if (value.kind === 'blank') return null
  const given = row[value.of]
  if (given === null || given === undefined || given === '') return null
  if (value.kind === 'count' && isCount(given)) return given
  if (value.kind === 'money' && isCount(given)) return given / centsIn[value.unit]
  return textCell(value.kind === 'day' ? dayText(given) : valueText('text', given), writer)
}

/** The last row: the label before the first sum, and below each summed column what it comes to. */
export function sumCells(
  columns: readonly ListColumn[],
  { label, of }: { label: string; of: readonly string[] },
  rows: readonly OutputValues[],
): SheetValue[] {
  return columns.map(({ value }, place) => {
    if (place === 0) return label
    if ((value.kind !== 'count' && value.kind !== 'money') || !of.includes(value.of)) return null
    const total = rows.reduce((sum, row) => sum + numberIn(row[value.of]), 0)
    return value.kind === 'money' ? total / centsIn[value.unit] : total
  })
}

/** Whole numbers that a spreadsheet keeps exactly. */
const isCount = (value: OutputValue): value is number => Number.isSafeInteger(value)

const numberIn = (value: OutputValue): number => (isCount(value) ? value : 0)

function dayText(given: string | number): string {
  const day = Day.safeParse(given)
  return day.success ? dayOnPaper(day.data) : String(given)
}
