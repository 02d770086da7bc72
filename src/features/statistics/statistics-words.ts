import { addDays } from '@domain/calendar/day'
import { daysForShare, totalOf, type DayCounts } from '@domain/statistics/figures'
import type { StatisticsSpan, StatisticsView } from '@contract/statistics-calls'
import { conditionOf } from '@/services/claim/policy'
import { measuresOf } from '@/services/procedure/desk-words'
import { everyOffice, isCityWide, officeName } from '@/services/procedure/office-words'
import type { Bar } from './chart-bars'

export const spanNames: Record<StatisticsSpan, string> = {
  week: '最近 7 天',
  month: '最近 30 天',
  all: '全部',
}

type Below = StatisticsView['below']

/** The offices of a role below one: of the whole city, or those that belong to it. */
export const belowName = (role: string, below: Below): string =>
  below === 'city' ? everyOffice(role) : `下级${officeName(role)}`

/** What the figures of the offices of a role below count, null where there is one such office. */
export function belowNote(role: string, below: Below): string | null {
  if (isCityWide(role)) return null
  return below === 'city'
    ? '全市这一级的单位加在一起。'
    : `归本单位管的${officeName(role)}加在一起，不含本单位自己办的。`
}

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

/** Why an office refused, as the measure calls the condition that was not met. */
export function refusalName(role: string, conditionId: string): string {
  const labels = measuresOf(role).flatMap((measure) => conditionOf(conditionId, measure)?.label ?? [])
  return labels[0] ?? '别的原因'
}
