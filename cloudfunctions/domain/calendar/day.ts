import '../zod-setup'
import * as z from 'zod/mini'

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

function isCalendarDay(text: string): boolean {
  const match = pattern.exec(text)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = new Date(Date.UTC(year, month - 1, date))
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === date
}

/** A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`. Days compare as text. */
export const Day = z.string().check(z.refine(isCalendarDay)).brand<'Day'>()
export type Day = z.infer<typeof Day>

/** Makes text a day. Throws RangeError when the calendar has no such day. */
export function day(text: string): Day {
  const parsed = Day.safeParse(text)
  if (!parsed.success) throw new RangeError(`not a day: ${text}`)
  return parsed.data
}

const shanghaiOffsetMilliseconds = 8 * 60 * 60 * 1000

/** The day in Shanghai at an instant. China has had one zone without summer time since 1991. */
export function dayAt(instant: Date): Day {
  return day(new Date(instant.getTime() + shanghaiOffsetMilliseconds).toISOString().slice(0, 10))
}

/** Hour and minute in Shanghai at an instant, `HH:MM`. */
export function timeAt(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMilliseconds).toISOString().slice(11, 16)
}

const asDate = (value: Day): Date => new Date(`${value}T00:00:00Z`)

/** The day a number of days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  const moved = asDate(from)
  moved.setUTCDate(moved.getUTCDate() + count)
  return day(moved.toISOString().slice(0, 10))
}

/** The same date so many years earlier; 29 February becomes 28 February. */
export function yearsBefore(from: Day, years: number): Day {
  const earlier = `${Number(from.slice(0, 4)) - years}${from.slice(4)}`
  return isCalendarDay(earlier) ? (earlier as Day) : day(earlier.replace('-02-29', '-02-28'))
}

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (asDate(to).getTime() - asDate(from).getTime()) / 86_400_000

/** 0 for Sunday … 6 for Saturday. */
export const weekdayOf = (value: Day): number => asDate(value).getUTCDay()

/** An inclusive span of days. */
export const DayWindow = z.object({ from: Day, to: Day })
export type DayWindow = z.infer<typeof DayWindow>

/** What stands for the last day of a span whose source names none. */
export const endNotStated = 'notStated'

/** An inclusive span of days whose end the source may leave open: then nothing is ever over by it. */
export const DaySpan = z.object({ from: Day, to: z.union([Day, z.literal(endNotStated)]) })
export type DaySpan = z.infer<typeof DaySpan>

/** A span that has a last day. */
export const hasEnd = (span: DaySpan): span is DayWindow => span.to !== endNotStated

/** Where a day stands against a span. `endNotStated`: it has begun, and nobody has said until when it goes on. */
export function placeInSpan(value: Day, span: DaySpan): ReturnType<typeof placeInWindow> | 'endNotStated' {
  if (hasEnd(span)) return placeInWindow(value, span)
  return value < span.from ? 'before' : 'endNotStated'
}

/** Where a day stands against an inclusive window. */
export function placeInWindow(value: Day, window: DayWindow): 'before' | 'within' | 'after' {
  if (value < window.from) return 'before'
  return value > window.to ? 'after' : 'within'
}
