import { hasEnd } from '@domain/calendar/day'
import { noMoney, sumOf, yuanText } from '@domain/money'
import type { AmountLine, Decision } from '@domain/policy/decide/decision'
import type { Parameters } from '@domain/policy/pack/parameter'
import type { PartOf } from '@domain/procedure/part'
import type { Charter } from '@domain/roster/charter'
import { charterCounts } from '@domain/roster/charter-facts'
import type { CharterField } from '@domain/roster/charter-problems'
import type { Line } from '@/services/procedure/line'
import { shortDay } from '@/services/words/day-words'

type Part = PartOf<'charters'>

export const kindNames: Record<Charter['kind'], string> = { coach: '大巴', train: '火车' }

/** What each field is called where it is filled in. */
export function fieldLabel(field: CharterField, kind: Charter['kind']): string {
  switch (field) {
    case 'day':
      return '到长春的日期'
    case 'from':
      return '从哪里出发'
    case 'plate':
      return kind === 'coach' ? '车牌号' : '车次'
    case 'cost':
      return '包车花了多少钱'
    case 'invoice':
      return '发票号码'
  }
}

/** `第 2 辆（大巴）`, `第 1 趟（火车）`: counted together, as the cards stand. */
export const charterName = ({ kind }: Pick<Charter, 'kind'>, index: number): string =>
  `第 ${index + 1} ${kind === 'coach' ? '辆' : '趟'}（${kindNames[kind]}）`

/** By what a charter is known in a line: `1月28日 哈尔滨 黑A12345`. */
export const charterLine = ({ day, from, plate }: Charter): string =>
  [day && shortDay(day), from, plate].filter(Boolean).join(' ')

/** The days in which a charter counts: `1月21日到2月5日`. */
export function daysWords({ days }: Pick<Part, 'days'>, parameters: Parameters): string {
  const window = parameters[days]
  if (window?.kind !== 'window') return ''
  const { from } = window.value
  return hasEnd(window.value) ? `${shortDay(from)}到${shortDay(window.value.to)}` : `${shortDay(from)}以后`
}

/** Whether a charter is left out for the day on which it ran. */
export const isOutside = (part: Part, charter: Charter, parameters: Parameters): boolean =>
  charter.day !== null &&
  !charterCounts({ parts: [part] }, { ...charter, cost: charter.cost ?? noMoney }, parameters)

/** The line of the amount that charters make; null where nothing counts yet, or nothing can be paid at all. */
export function charterLineOf(
  { settles }: Pick<Part, 'settles'>,
  { measure }: Pick<Line, 'measure'>,
  { amount, reason }: Pick<Decision, 'amount' | 'reason'>,
): AmountLine | null {
  const parts = measure?.amount.kind === 'money' ? measure.amount.parts : []
  const part = parts.find((one) => one.kind === 'shareUpTo' && settles.includes(one.of))
  const line = amount.lines.find(({ id }) => id === part?.id)
  return line && line.sum > 0 && reason.verdict !== 'notMet' ? line : null
}

/** How the sum comes about: `包车 86000 元，补 50%，是 43000 元`, and the cap once it holds. */
export function workingOf(
  charters: readonly Charter[],
  part: Part,
  line: AmountLine,
  parameters: Parameters,
): string {
  const counting = charters.filter((charter) => charterCounts({ parts: [part] }, charter, parameters))
  const cost = sumOf(counting.map((charter) => charter.cost ?? noMoney))
  const half = `包车 ${yuanText(cost)} 元，补 ${line.percent ?? 0}%，是 ${yuanText(line.sum)} 元`
  return line.cap !== null && line.payable < line.sum
    ? `${half}。一家单位最多 ${yuanText(line.cap)} 元`
    : half
}

/** How many came by it: `43 人`. */
export const ridersWords = (riders: number): string => (riders === 0 ? '还没选' : `${riders} 人`)
