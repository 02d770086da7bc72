import type { Decision } from '@domain/policy/decide/decision'
import { windowOf } from '@domain/policy/pack/figure'
import type { Parameters } from '@domain/policy/pack/parameter'
import type { Procedure } from '@domain/procedure/procedure'
import { charterCounts } from '@domain/roster/charter-facts'
import type { Charter } from '@domain/roster/charter'
import { shortDay } from '@/services/words/day-words'
import { formatMoney } from '@/ui/foundation/format-money'

const kindNames: Record<Charter['kind'], string> = { coach: '大巴', train: '火车' }

/** `大巴`, `火车`. */
export const charterKind = ({ kind }: Pick<Charter, 'kind'>): string => kindNames[kind]

/** A charter as a row names it: `第 1 趟 1月25日`; null where the claim has none of that id. */
export function charterName(charters: readonly Charter[], id: string): string | null {
  const place = charters.findIndex((charter) => charter.id === id)
  const charter = charters[place]
  if (charter === undefined) return null
  return [`第 ${place + 1} 趟`, ...(charter.day === null ? [] : [shortDay(charter.day)])].join(' ')
}

type Rules = { procedure: Pick<Procedure, 'parts'>; parameters: Parameters }

/** Whether what a charter cost counts, and if not, why. */
export function charterState(
  charter: Charter,
  window: string,
  { procedure, parameters }: Rules,
): { tone: 'ok' | 'danger' | 'warn'; text: string; note: string } {
  if (charterCounts(procedure, charter, parameters)) return { tone: 'ok', text: '算', note: '' }
  if (charter.day === null) return { tone: 'warn', text: '不算', note: '日期没填' }
  if (charter.cost === null) return { tone: 'warn', text: '不算', note: '花费没填' }
  const { from, to } = windowOf(parameters, window)
  const within = `不在 ${shortDay(from)}到${shortDay(to)}里`
  return { tone: 'danger', text: '不算', note: within }
}

/** How the subsidy of charters comes about: the share of what they cost, and the most of it. Empty while nothing counts. */
export function charterWorking(
  { amount, facts }: Pick<Decision, 'amount' | 'facts'>,
  fact: string,
): string[] {
  const cost = facts[fact]
  return amount.lines
    .filter(({ percent, sum }) => percent !== null && sum > 0)
    .flatMap(({ percent, sum, cap, payable }) => [
      ...(typeof cost === 'number' && percent !== null
        ? [`${formatMoney(cost)} 元 × ${percent}% = ${formatMoney(sum)} 元`]
        : []),
      cap !== null && sum > cap
        ? `一家单位最高 ${formatMoney(cap)} 元，能补 ${formatMoney(payable)} 元`
        : `能补 ${formatMoney(payable)} 元`,
    ])
}
