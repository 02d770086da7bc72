import { Day } from './day'

/** A day with what is written after it. */
export type WrittenDay = { day: Day; rest: string }

const full = /^(\d{4}) ?[-./年] ?(\d{1,2}) ?[-./月] ?(\d{1,2})(?!\d)(?: ?[日号])?/
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/
/** `22.3.1`, `22-03-01`, `22年3月1日`; with slashes only where the last number cannot be the year: `22/3/1`. */
const shortYear = /^(\d{2}) ?(?:([-.年]) ?(\d{1,2}) ?[-.月] ?(\d{1,2})|\/(\d{1,2})\/(\d))(?!\d)(?: ?[日号])?/

const yearFirst = /^(\d{2})\/(\d{1,2})\/(\d{1,2})(?!\d)/

/**
 * The day that a text, cleaned as `visibleText` does, begins with; null where it begins with none, or with what could be two. Behind a
 * day that was written with its year first, so are the next ones.
 */
export function dayWrittenFirst(text: string, isYearFirst = false): WrittenDay | null {
  const match = full.exec(text) ?? compact.exec(text)
  if (match !== null) return calendarDay(match[0], text, match[1], match[2], match[3])
  const slashed = isYearFirst ? yearFirst.exec(text) : null
  if (slashed !== null) return calendarDay(slashed[0], text, yearOf(slashed[1]), slashed[2], slashed[3])
  const short = shortYear.exec(text)
  if (short === null) return null
  const [written, year, , month, date, monthBehindSlash, dateBehindSlash] = short
  return calendarDay(written, text, yearOf(year), month ?? monthBehindSlash, date ?? dateBehindSlash)
}

const two = (digits = ''): string => digits.padStart(2, '0')

function calendarDay(
  written: string,
  text: string,
  year = '',
  month?: string,
  date?: string,
): WrittenDay | null {
  const parsed = Day.safeParse(`${year}-${two(month)}-${two(date)}`)
  return parsed.success ? { day: parsed.data, rest: text.slice(written.length) } : null
}

/** Two digits of a year: those of working lives, 1950 to 2049. */
export const yearOf = (digits = ''): string => (Number(digits) < 50 ? '20' : '19') + two(digits)
