type Matcher = (value: number) => boolean

/** When a timer fires: seven fields, in China Standard Time. */
export interface Schedule {
  second: Matcher
  minute: Matcher
  hour: Matcher
  dayMatches: (day: number, weekday: number) => boolean
  month: Matcher
  year: Matcher
}

const OFFSET = 8 * 3600 * 1000
const DAY = 24 * 3600 * 1000
const HORIZON_DAYS = 8 * 366
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const WEEKDAYS = 'SUN MON TUE WED THU FRI SAT'.split(' ')

function parseNumber(
  text: string,
  lowest: number,
  highest: number,
  names: readonly string[],
  first: number,
): number {
  const named = names.indexOf(text.toUpperCase())
  const value = named >= 0 ? named + first : /^\d+$/.test(text) ? Number(text) : NaN
  if (!(value >= lowest && value <= highest))
    throw new Error(`'${text}' is not between ${lowest} and ${highest}`)
  return value
}

function parseField(
  field: string,
  lowest: number,
  highest: number,
  names: readonly string[] = [],
  first = 0,
): Matcher {
  const allowed = new Set<number>()
  for (const part of field.split(',')) {
    const [span = '', step, ...more] = part.split('/')
    const every = step === undefined ? 1 : parseNumber(step, 1, highest, [], 0)
    const [from, to, ...rest] = span === '*' ? [String(lowest), String(highest)] : span.split('-')
    if (from === undefined || more.length > 0 || rest.length > 0) throw new Error(`cannot read '${part}'`)
    const start = parseNumber(from, lowest, highest, names, first)
    const openEnd = step === undefined ? start : highest
    const end = to === undefined ? openEnd : parseNumber(to, lowest, highest, names, first)
    if (end < start) throw new Error(`'${part}' runs backwards`)
    for (let value = start; value <= end; value += every) allowed.add(value)
  }
  return (value) => allowed.has(value)
}

/** Reads `second minute hour day month weekday year`; each a `*`, number, list, range or step. Weekday 0 is Sunday. */
export function parseCron(text: string): Schedule {
  const fields = text.trim().split(/\s+/)
  const [second, minute, hour, day, month, weekday, year] = fields
  if (fields.length !== 7 || !second || !minute || !hour || !day || !month || !weekday || !year) {
    throw new Error(`a timer has seven fields: '${text}'`)
  }
  const ofMonth = parseField(day, 1, 31)
  const ofWeek = parseField(weekday, 0, 6, WEEKDAYS)
  // The platform fires when either is met, once both are limited.
  const either = day !== '*' && weekday !== '*'
  return {
    second: parseField(second, 0, 59),
    minute: parseField(minute, 0, 59),
    hour: parseField(hour, 0, 23),
    dayMatches: (d, w) => (either ? ofMonth(d) || ofWeek(w) : ofMonth(d) && ofWeek(w)),
    month: parseField(month, 1, 12, MONTHS, 1),
    year: parseField(year, 1970, 2099),
  }
}

const firstFrom = (matches: Matcher, from: number, below: number): number | undefined => {
  for (let value = from; value < below; value++) if (matches(value)) return value
  return undefined
}

/** The first second of the day, at or after `from` seconds, that the schedule names. */
function secondOfDay(schedule: Schedule, from: number): number | undefined {
  const [startHour, startMinute, startSecond] = [
    Math.floor(from / 3600),
    Math.floor(from / 60) % 60,
    from % 60,
  ]
  for (let hour = startHour; hour < 24; hour++) {
    if (!schedule.hour(hour)) continue
    for (let minute = hour === startHour ? startMinute : 0; minute < 60; minute++) {
      if (!schedule.minute(minute)) continue
      const first = hour === startHour && minute === startMinute ? startSecond : 0
      const second = firstFrom(schedule.second, first, 60)
      if (second !== undefined) return hour * 3600 + minute * 60 + second
    }
  }
  return undefined
}

/** The next firing strictly after `after` (epoch milliseconds), or undefined when there is none in eight years. */
export function nextFiring(schedule: Schedule, after: number): number | undefined {
  const start = Math.floor((after + OFFSET) / 1000) * 1000 + 1000
  const startOfDay = Math.floor(start / DAY) * DAY
  for (let i = 0; i < HORIZON_DAYS; i++) {
    const day = startOfDay + i * DAY
    const date = new Date(day)
    if (!schedule.year(date.getUTCFullYear()) || !schedule.month(date.getUTCMonth() + 1)) continue
    if (!schedule.dayMatches(date.getUTCDate(), date.getUTCDay())) continue
    const found = secondOfDay(schedule, i === 0 ? (start - day) / 1000 : 0)
    if (found !== undefined) return day + found * 1000 - OFFSET
  }
  return undefined
}
