import { dayParts, weekdayOf } from '../foundation/format-day'

export interface Month {
  year: number
  /** 1 to 12 */
  month: number
}

const two = (number: number) => String(number).padStart(2, '0')

export const monthOf = (day: string): Month | null => dayParts(day)

/** A month as a number that can be compared and counted on. */
export const monthNumber = ({ year, month }: Month) => year * 12 + month - 1

export function addMonths(from: Month, count: number): Month {
  const number = monthNumber(from) + count
  return { year: Math.floor(number / 12), month: (number % 12) + 1 }
}

/** The weeks of a month from Monday, each seven cells of YYYY-MM-DD, or null outside the month. */
export function monthGrid({ year, month }: Month): (string | null)[][] {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const blanks = (weekdayOf({ year, month, day: 1 }) + 6) % 7
  const weeks: (string | null)[][] = []
  for (let first = 1 - blanks; first <= daysInMonth; first += 7)
    weeks.push(
      Array.from({ length: 7 }, (_, column) => {
        const day = first + column
        return day >= 1 && day <= daysInMonth ? `${year}-${two(month)}-${two(day)}` : null
      }),
    )
  return weeks
}
