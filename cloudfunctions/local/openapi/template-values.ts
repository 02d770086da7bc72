const month = '(?<month>\\d{1,2})'
const date = '(?<date>\\d{1,2})'
/** A day with its year, or without; a year with its month. */
const days = [
  `(?:\\d{4}年)?${month}月${date}日`,
  `\\d{4}年${month}月`,
  `\\d{4}(?<joint>[-/.])${month}\\k<joint>${date}`,
  `\\d{4}[-/.]${month}`,
  `${month}[-/.]${date}`,
].map((pattern) => new RegExp(`^${pattern}$`))
const clockTime = /^([01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

const isDay = (text: string): boolean =>
  days.some((pattern) => {
    const groups = pattern.exec(text)?.groups
    const isWithin = (value: string | undefined, most: number) =>
      value === undefined || (Number(value) >= 1 && Number(value) <= most)
    return groups !== undefined && isWithin(groups['month'], 12) && isWithin(groups['date'], 31)
  })

/** A span of two has `~` between them. */
const eachOfSpan = (isOne: (text: string) => boolean) => (text: string) => {
  const ends = text.split('~').map((end) => end.trim())
  return ends.length <= 2 && ends.every(isOne)
}

const isTime = (text: string): boolean => {
  const parts = text.split(/\s+/)
  const last = parts.at(-1) ?? ''
  return clockTime.test(last) && (parts.length === 1 || (parts.length === 2 && isDay(parts[0] ?? '')))
}
const isDate = (text: string): boolean => isDay(text) || (text.includes(' ') && isTime(text))

const lengthOf = (text: string): number => [...text].length
const atMost = (most: number, pattern: RegExp) => (text: string) =>
  lengthOf(text) <= most && pattern.test(text)

/** Common marks besides letters of Chinese and English and digits. */
const mark = '\\p{P}\\p{S} '

const isName = (text: string): boolean =>
  /\p{Script=Han}/u.test(text)
    ? atMost(10, new RegExp(`^[\\p{Script=Han}A-Za-z${mark}]+$`, 'u'))(text)
    : atMost(20, new RegExp(`^[A-Za-z${mark}]+$`, 'u'))(text)

/** What WeChat documents for each type of a template's field (参数值内容限制说明). An enum's own words are not known here. */
const allowed: Record<string, (text: string) => boolean> = {
  thing: atMost(20, /^[^\p{Cc}]+$/u),
  number: atMost(32, /^-?\d+(?:\.\d+)?$/),
  letter: atMost(32, /^[A-Za-z]+$/),
  symbol: atMost(5, new RegExp(`^[${mark}]+$`, 'u')),
  character_string: atMost(32, new RegExp(`^[A-Za-z\\d${mark}]+$`, 'u')),
  time: eachOfSpan(isTime),
  date: eachOfSpan(isDate),
  amount: (text) => /^\p{Sc}?\d{1,10}(?:\.\d+)?元?$/u.test(text),
  phone_number: atMost(17, /^[\d+\-() ]+$/),
  car_number: atMost(8, /^[\p{Script=Han}A-Za-z\d][A-Za-z\d]+[\p{Script=Han}A-Za-z\d]$/u),
  name: isName,
  phrase: atMost(5, /^\p{Script=Han}+$/u),
  enum: atMost(20, /^[^\p{Cc}]+$/u),
}

/** The first field of a message that WeChat would refuse, by its path; null when it would take all of them. */
export function refusedField(data: Record<string, unknown>): string | null {
  for (const [key, field] of Object.entries(data)) {
    const type = /^([a-z]+(?:_[a-z]+)?)\d{1,2}$/.exec(key)?.[1] ?? ''
    const isAllowed = Object.hasOwn(allowed, type) ? allowed[type] : undefined
    if (!isAllowed) return `data.${key}`
    const value = typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text !== 'string' || text.trim() === '' || !isAllowed(text)) return `data.${key}.value`
  }
  return null
}
