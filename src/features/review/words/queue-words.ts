import { partOf } from '@domain/procedure/part-of'
import { dayAt, daysBetween, type Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import { countedUpTo, type QueueView } from '@contract/review-calls'
import type { QueueRow } from '@contract/views'
import { plainDay } from '@/services/words/day-words'
import { applicantsAt, handlesSeveral, hasPart, waitingAt } from '@/services/procedure/desk-words'
import { measureName } from '@/services/procedure/line'
import { placeOf, type Placed } from '@/services/procedure/place'
import { staffMark, staffName } from '@/services/procedure/staff-words'
import { dueParameter, paymentOf } from '@/services/procedure/steps-around'
import { keepsChecks, liesHere } from './pass-words'

export type MarkTone = 'danger' | 'warn' | 'neutral' | 'info' | 'ok'
export type Mark = { tone: MarkTone; icon: 'warning' | 'clock' | 'flag' | 'person' | 'check'; text: string }

/** The views of a list, as its office says them. */
export const viewNamesOf = (role: string): Record<QueueView, string> => ({
  waiting: waitingAt(role),
  overdue: '超时',
  flagged: '要留意',
  mine: '我在看',
  returned: '已退回',
  done: '已办',
})

/** How many a view has, counted only so far: `99+`. */
export const countWords = (count: number): string =>
  count < countedUpTo ? `${count}` : `${countedUpTo - 1}+`

/** Said when a search finds nothing. */
export const nothingFound = {
  title: '没有找到',
  text: '请写完整的姓名、9 位受理号，或者身份证号最后四位。单位名称写几个字就行。',
}

type Empty = { title: string; text: string }

/** Said when a view has nothing in it. */
export function emptyViewWords(role: string): Record<QueueView, Empty> {
  const applicant = applicantsAt(role).join('或') || '本人'
  const flagged = hasPart(role, 'tickets') ? '同一张票、同一张照片又出现这样的' : '有疑点的'
  return {
    waiting: { title: `没有${waitingAt(role)}的申请`, text: '有人提交新申请，就会出现在这里。' },
    overdue: { title: '没有超时的', text: '过了该办完的那天，就会出现在这里。' },
    flagged: { title: '没有要留意的', text: `${flagged}，会出现在这里。` },
    mine: { title: '您手上没有', text: '您打开了还没办的，同事交给您的，都在这里。' },
    returned: {
      title: '没有等补正的',
      text: `退回给${applicant}的，在${applicant}改好以前都在这里。`,
    },
    done: { title: '还没有办过的', text: '转出去的和不通过的，都会留在这里。' },
  }
}

/** A stage as staff of a role say it; the applicant's own names speak to the applicant. */
export const staffStageName = ({ role, ...claim }: Placed & { role: string }): string =>
  staffName(placeOf(claim), role)

type Due = NonNullable<QueueRow['due']>

/** `还剩 2 天`, `今天到期`, `超时 3 天`. A day that is not certain is said to be about, and nobody is flatly late by it. */
export function dueMark({ day, certain }: Due, today: Day): Mark {
  const left = daysBetween(today, day)
  const about = certain ? '' : '大约'
  if (left < 0 && certain) return { tone: 'danger', icon: 'warning', text: `超时 ${-left} 天` }
  if (left < 0) return { tone: 'warn', icon: 'clock', text: `${about}超时 ${-left} 天` }
  if (left === 0) return { tone: 'warn', icon: 'clock', text: `${about}今天到期` }
  return { tone: left === 1 ? 'warn' : 'neutral', icon: 'clock', text: `${about}还剩 ${left} 天` }
}

/** What 大约 means, where a day of the list was reckoned without the holidays of its year; null where none was. */
export function reckonedWords(dues: readonly (Due | null)[]): string | null {
  const uncertain = dues.find((due) => due?.certain === false)
  if (!uncertain) return null
  return `${uncertain.day.slice(0, 4)} 年的放假安排还没有。写“大约”的，按周一至周五估算。`
}

const turnMarks: Partial<Record<QueueRow['readingTurn'], Mark>> = {
  propose: { tone: 'info', icon: 'person', text: '抽中两人复核' },
  confirm: { tone: 'warn', icon: 'person', text: '等第二位批准' },
  colleague: { tone: 'neutral', icon: 'person', text: '您已同意，等同事' },
}

/** Whether a claim lies at a step for which no day is set: it waits, however many steps are behind it. */
function waitsWithoutDay(row: QueueRow): boolean {
  const { step } = placeOf(row)
  return liesHere(row) && step !== null && dueParameter(step) === null
}

/** What to see at a glance about a row, most urgent first. */
export function marksOf(row: QueueRow, today: Day, ownName: string | null): Mark[] {
  const marks: Mark[] = []
  const place = placeOf(row)
  const stage = { tone: 'info', icon: 'clock', text: staffStageName(row) } as const
  const here = liesHere(row)
  if (row.due) marks.push(dueMark(row.due, today))
  else marks.push(waitsWithoutDay(row) ? stage : { ...stage, ...staffMark(place) })
  if (place.kind === 'finding' && row.due) marks.push({ ...stage, tone: 'warn', icon: 'flag' })
  else if (here && row.due && place.kind !== 'review') marks.push(stage)
  if (row.flagCount > 0) marks.push({ tone: 'warn', icon: 'flag', text: `${row.flagCount} 处要留意` })
  if (row.confirmed && keepsChecks(place.line, row.role) && here)
    marks.push({ tone: 'ok', icon: 'check', text: '身份原件已核对' })
  const turn = turnMarks[row.readingTurn]
  if (turn && here) marks.push(turn)
  if (row.heldBy !== null) {
    const who = row.heldBy === ownName ? '您' : `${row.heldBy} `
    const text = row.stage === 'returned' ? `${who}退回` : `${who}正在看`
    marks.push({ tone: 'info', icon: 'person', text })
  }
  return marks
}

/** `2 张票 · 2月14日` or `131 人 · 2月14日`, with the year when it is not this year; the day alone of a measure with neither. */
export function submittedWords(row: QueueRow, today: Day): string {
  const at = dayAt(new Date(row.submittedAt))
  const whole = plainDay(at)
  const day = at.slice(0, 4) === today.slice(0, 4) ? whole.slice('2023年'.length) : whole
  const { procedure } = placeOf(row).line
  if (row.persons !== undefined) return `${row.persons} 人 · ${day}`
  return partOf(procedure, 'tickets') === null ? day : `${row.ticketCount} 张票 · ${day}`
}

/** From where a claim comes: the measure, where the office gets several, and the employer, where there is one. */
export const sourceWords = (row: QueueRow): string =>
  [handlesSeveral(row.role) ? measureName(placeOf(row).line) : '', row.employerName]
    .filter((part) => part !== '')
    .join(' · ')

/** The end of the ID number, null where the applicant is no person. */
export const numberWords = ({ idNumberMask }: QueueRow): string | null =>
  idNumberMask === '' ? null : `尾号 ${idNumberMask.slice(-4)}`

/** What is claimed, null where the measure pays nothing. */
export const amountWords = (row: QueueRow): string | null =>
  paymentOf(placeOf(row).line) === null ? null : `${yuanText(row.payable)} 元`
