const weekdays = ['日', '一', '二', '三', '四', '五', '六']

export interface DayParts {
  year: number
  month: number
  day: number
}

/** "2023-02-17" taken apart; null for anything that is not such a day. */
export function dayParts(text: string): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: DayParts) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

interface Style {
  year?: boolean
  weekday?: boolean
}

/** "2023-02-17" as 2月17日（周五）, or 2023年2月17日（周五）; text that is no day comes back as it is. */
export function formatDay(text: string, { year = false, weekday = true }: Style = {}) {
  const parts = dayParts(text)
  if (!parts) return text
  const date = `${year ? `${parts.year}年` : ''}${parts.month}月${parts.day}日`
  return weekday ? `${date}（周${weekdays[weekdayOf(parts)]}）` : date
}
