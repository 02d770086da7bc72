import { Day } from '../../calendar/day'
import { dayWrittenFirst, yearOf } from '../../calendar/written-day'
import { visibleText } from '../../typed-text'
import { dayText, textOf } from './cell-text'
import type { Cell } from './sheet'

/** Reads a cell of a column as a day; null where it says none for sure. */
export type DayReader = (cell: Cell) => Day | null

/** Three numbers of which the last or the first is the year, and nothing says which of the others is the month. */
const shortDay = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)/
/** What may stand behind a day: a time, a weekday. */
const behind =
  /^ ?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?|\d{1,2}[时点](?:\d{1,2}分?)?|(?:星期|周)[一二三四五六日天]|\((?:星期|周)?[一二三四五六日天]\)|[上下]午)?$/

const orders = ['ymd', 'mdy', 'dmy'] as const
type Order = (typeof orders)[number]

/**
 * How the days of a column are read. `28/01/2023` and `01/28/2023` are only read where all cells of the column together leave one order
 * of day, month and year: one cell by itself could be either, and a guess would be wrong in silence.
 */
export function dayReader(cells: readonly Cell[]): DayReader {
  const shorts = cells.flatMap((cell) => {
    const match = typeof cell === 'string' ? shortDay.exec(visibleText(cell)) : null
    return match === null ? [] : [match]
  })
  const possible =
    shorts.length === 0
      ? []
      : orders.filter((order) => shorts.every((match) => inOrder(match, order) !== null))
  const [order] = possible.length === 1 ? possible : []
  return (cell) => {
    if (cell instanceof Date) return dayOf(dayText(cell))
    if (typeof cell === 'number') return dayOfNumber(cell)
    if (typeof cell !== 'string') return null
    const text = visibleText(textOf(cell))
    const match = shortDay.exec(text)
    if (match !== null) {
      const read = order === undefined ? null : inOrder(match, order)
      return read !== null && behind.test(text.slice(match[0].length)) ? read : null
    }
    const written = dayWrittenFirst(text)
    if (written !== null) return behind.test(written.rest) ? written.day : null
    return /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : null
  }
}

const two = (digits: string): string => digits.padStart(2, '0')

function inOrder([, first = '', , second = '', third = '']: RegExpExecArray, order: Order): Day | null {
  const [year, month, date] =
    order === 'ymd'
      ? [first, second, third]
      : order === 'mdy'
        ? [third, first, second]
        : [third, second, first]
  if (year.length === 1 || year.length === 3 || month.length > 2 || date.length > 2) return null
  return dayOf(`${year.length === 2 ? yearOf(year) : year}-${two(month)}-${two(date)}`)
}

function dayOf(text: string): Day | null {
  const parsed = Day.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** Serial numbers of 1950 to 2049: other numbers are no days of a working life. */
const [firstSerial, lastSerial] = [18_264, 54_788]
const dayMilliseconds = 86_400_000

/** A day that a spreadsheet keeps as a number: so many days from the end of 1899, or `20230128`. */
function dayOfNumber(value: number): Day | null {
  if (value >= 19_500_101 && value <= 20_491_231 && Number.isInteger(value))
    return dayWrittenFirst(String(value))?.day ?? null
  const serial = Math.floor(value + 1e-6)
  if (serial < firstSerial || serial > lastSerial) return null
  return dayOf(new Date(Date.UTC(1899, 11, 30) + serial * dayMilliseconds).toISOString().slice(0, 10))
}
