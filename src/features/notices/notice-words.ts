import type { CallOutput } from '@contract/calls'
import type { NoticeLine, NoticeView, ObjectionView } from '@contract/notice-calls'
import { daysBetween, type Day } from '@domain/calendar/day'
import { shortestAnswer, shortestReason, type ObjectionWay } from '@domain/notice/objection'
import { dayWords } from '@/services/words/day-words'

export type OwnObjection = CallOutput<'list-my-objections'>['objections'][number]

/** How long a notice still runs: the largest words of its page. */
export function daysLeftWords({ closesOn, running }: NoticeLine, today: Day): string {
  if (!running) return '公示结束了'
  const left = daysBetween(today, closesOn.day)
  return left <= 0 ? '今天最后一天' : `还有 ${left} 天`
}

/** Until when it runs, or ran. A day that was reckoned without the holidays is said to be about. */
export function untilWords({ closesOn: { day, certain }, running }: NoticeLine, today: Day): string {
  if (!running) return `${dayWords(day, today)}结束的`
  return `${certain ? '' : '预计'}${dayWords(day, today)}结束，当天也算`
}

/** How its days are counted. */
export const countedWords = ({ opensOn, workingDays }: NoticeView, today: Day): string =>
  `${dayWords(opensOn, today)}发布，公示 ${workingDays} 个工作日，发布当天不算`

/** Why it runs longer than it said first. */
export function extendedWords({ extensions }: NoticeView, today: Day): string | null {
  const last = extensions[extensions.length - 1]
  if (!last) return null
  return `放假安排变了，要公示满工作日，结束的日子从${dayWords(last.from, today)}改到${dayWords(last.to, today)}。`
}

export const wayNames: Record<ObjectionWay, string> = { phone: '电话', visit: '上门', letter: '来信' }

/** How and when an objection came. */
export const cameWords = ({ way, receivedOn }: ObjectionView, today: Day): string =>
  `${dayWords(receivedOn, today)}${way === null ? '在这里提的' : `${wayNames[way]}提的，由干事登记`}`

/** Why an officer may not answer it themselves. */
export const barWords = {
  ownObjection: '这条是您提的或您登记的，请另一位同事答复。',
  ownMatter: '这条和您本人或您的单位有关，请另一位同事答复。',
} as const

/** A row in one line, as it is chosen from and spoken. */
export const rowWords = (cells: readonly string[]): string => cells.join(' · ')

/** What is missing before words can be sent. */
const lacking = (typed: string, shortest: number, what: string): string | undefined => {
  const count = [...typed.trim()].length
  if (count === 0) return `请写${what}`
  return count < shortest ? `再写几个字，至少 ${shortest} 个字` : undefined
}

export const reasonHindrance = (reason: string) => lacking(reason, shortestReason, '哪里不对')
export const answerHindrance = (answer: string) => lacking(answer, shortestAnswer, '查下来怎么样')
