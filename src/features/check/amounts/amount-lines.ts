import type { Day } from '@domain/calendar/day'
import type { Cents } from '@domain/money'
import type { AmountPart } from '@domain/policy/pack/amount'
import type { AmountLine } from '@domain/policy/decide/decision'
import type { Facts } from '@domain/policy/pack/condition'
import { tiersOn } from '@domain/policy/pack/figure'
import type { Pack } from '@domain/policy/pack/pack'
import { moneyWords, numberWords, unitOf } from '../answering/value-words'

/** A number that a tier begins at: money where money is asked. */
export function tierFrom(pack: Pack, fact: string, value: number): string {
  const isMoney = pack.questions.some((question) => question.kind === 'money' && question.fact === fact)
  return isMoney ? moneyWords(value) : `${numberWords(value)} ${unitOf(pack, fact)}`
}

const capped = (text: string, { sum, cap }: AmountLine) =>
  cap !== null && sum > cap ? `${text}，最高 ${moneyWords(cap)}` : text

/** How one line of an amount came about: `12 人 × 500 元 = 6,000 元`. */
export function workingLine(
  pack: Pack,
  part: AmountPart,
  line: AmountLine,
  facts: Facts,
  today: Day,
): string {
  const { count, rate, sum, payable, percent } = line
  switch (part.kind) {
    case 'sumUpTo':
      return capped(`${part.label}一共 ${moneyWords(sum)}`, line)
    case 'perHead':
      return `${numberWords(count ?? 0)} ${unitOf(pack, part.count)} × ${moneyWords(rate ?? 0)} = ${moneyWords(sum)}`
    case 'eachUpTo': {
      const full = (count ?? 0) * (rate ?? 0)
      const rest = sum - full
      const people = `${numberWords(count ?? 0)} 人 × ${moneyWords(rate ?? 0)}`
      return rest === 0
        ? `${people} = ${moneyWords(payable)}`
        : `${people} + 不到 ${moneyWords(rate ?? 0)}的票共 ${moneyWords(rest)} = ${moneyWords(payable)}`
    }
    case 'shareUpTo': {
      const whole = facts[part.of]
      const from = typeof whole === 'number' ? moneyWords(whole) : ''
      return capped(`${part.label}：${from} × ${percent ?? 0}% = ${moneyWords(sum)}`, line)
    }
    case 'tier': {
      const value = count ?? 0
      const reached = tiersOn(pack.parameters, part.tiers, today).filter(({ from }) => from <= value)
      const tier = reached[reached.length - 1]
      const has = tierFrom(pack, part.by, value)
      return tier
        ? `${has}，满 ${tierFrom(pack, part.by, tier.from)}，${moneyWords(tier.value)}`
        : `${has}，还没到第一档`
    }
  }
}

const saysFigure = (label: string, figure: Cents | null) =>
  figure !== null && label.replace(/[\s,]/g, '').includes(moneyWords(figure).replace(/[\s,]/g, ''))

/** What one line gives in general, before anybody's numbers are known. */
export function generalLine(pack: Pack, part: AmountPart, line: AmountLine, today: Day): string[] {
  const { cap, rate, percent } = line
  switch (part.kind) {
    case 'sumUpTo':
      return [`${part.label}，最高 ${moneyWords(cap ?? 0)}`]
    case 'perHead':
      return [`${part.label}，每${unitOf(pack, part.count)} ${moneyWords(rate ?? 0)}`]
    case 'eachUpTo':
      return [saysFigure(part.label, rate) ? part.label : `${part.label}，每人最高 ${moneyWords(rate ?? 0)}`]
    case 'shareUpTo':
      return [`${part.label}（${percent ?? 0}%），最高 ${moneyWords(cap ?? 0)}`]
    case 'tier':
      return tiersOn(pack.parameters, part.tiers, today).map(
        ({ from, value }) => `满 ${tierFrom(pack, part.by, from)}：${moneyWords(value)}`,
      )
  }
}
