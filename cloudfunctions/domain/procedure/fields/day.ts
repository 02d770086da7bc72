import { Day } from '../../calendar/day'
import { visibleText } from '../../typed-text'
import { readText, textIn, type FieldValue, type KindRules } from './field-value'

/** `2023年2月8日`. */
function words(value: FieldValue): string {
  const parsed = Day.safeParse(value)
  if (!parsed.success) return textIn(value)
  const [year, month, date] = parsed.data.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The ways in which a day is typed: `2023-02-08`, `2023.2.8`, `2023/2/8`, `20230208`, `2023年2月8日`. */
const typedDay = /^(\d{4})(?:[-./年] ?(\d{1,2})[-./月] ?(\d{1,2})日?|(\d{2})(\d{2}))$/

function read(typed: string): FieldValue {
  const written = visibleText(typed)
  const match = typedDay.exec(written)
  if (!match) return written
  const [, year, month, date, monthAlone, dateAlone] = match
  const two = (digits = '') => digits.padStart(2, '0')
  const parsed = Day.safeParse(`${year}-${two(month ?? monthAlone)}-${two(date ?? dateAlone)}`)
  return parsed.success ? parsed.data : written
}

/** A day of the calendar. */
export const day: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText(read),
  problem(value, { earliest, notAfterToday }, today) {
    if (value === '') return 'missing'
    const parsed = Day.safeParse(value)
    if (!parsed.success) return 'noSuchDay'
    if (notAfterToday && parsed.data > today) return 'dayInFuture'
    return earliest !== undefined && parsed.data < earliest ? 'tooEarly' : null
  },
  mask: words,
  view: words,
}
