import type { ReviewLevel } from '@domain/claim/review-level'
import { addDays } from '@domain/calendar/day'
import { daysForShare, totalOf, type DayCounts } from '@domain/statistics/figures'
import type { StatisticsSpan } from '@contract/statistics-calls'
import { everyOffice, officeName } from '@/services/procedure/office-words'
import type { Bar } from './chart-bars'

export const spanNames: Record<StatisticsSpan, string> = {
  week: '最近 7 天',
  month: '最近 30 天',
  all: '全部',
}

/** A level below an office: of the whole city for the centre, else the unions that belong to the office. */
export const levelName = (level: ReviewLevel, levelsBelow: readonly ReviewLevel[]): string =>
  levelsBelow.length > 1 ? everyOffice(level) : `下级${officeName(levelsBelow[0] ?? level)}`

/** What the figures of a level below count. */
export const levelNote = (levelsBelow: readonly ReviewLevel[]): string =>
  levelsBelow.length > 1 ? '全市这一级的单位加在一起。' : '归本单位管的单位工会加在一起，不含本单位自己办的。'

const monthAndDay = (text: string) => `${Number(text.slice(5, 7))}.${Number(text.slice(8, 10))}`

/** What stands under a bar: its day, or the first of its seven days. */
export const barName = ({ from }: Bar): string => monthAndDay(from)

/** A bar in the table: a day, or the first and the last of several. */
export const barSpan = ({ from, days }: Bar): string =>
  days === 1 ? monthAndDay(from) : `${monthAndDay(from)}–${monthAndDay(addDays(from, days - 1))}`

const within = (days: number): string => (days === 0 ? '当天' : `${days} 天内`)

/** How long it took, in a sentence; null when nothing was done. */
export function speedWords(counts: DayCounts): string | null {
  const [half, nineInTen] = [daysForShare(counts, 0.5), daysForShare(counts, 0.9)]
  if (half === null || nineInTen === null) return null
  return `一半${within(half)}办完，十份里九份${within(nineInTen)}办完（共 ${totalOf(counts)} 份）`
}
