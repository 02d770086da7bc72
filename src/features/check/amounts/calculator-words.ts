import type { Day } from '@domain/calendar/day'
import type { AmountPart } from '@domain/policy/pack/amount'
import { tiersOn } from '@domain/policy/pack/figure'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import type { Question } from '@domain/policy/pack/question'
import { tierFrom } from './amount-lines'
import { moneyWords } from '../answering/value-words'

type NumberQuestion = Extract<Question, { kind: 'count' | 'money' }>
type Tiered = Extract<AmountPart, { kind: 'tier' }>

/** A sum that anybody may work out by one number, without answering anything else. */
export type Calculator = { question: NumberQuestion; part: Tiered }

/** The calculators of a measure: numbers that are asked for only when wanted. */
export function calculatorsOf({ questions }: Pack, { amount }: Measure): Calculator[] {
  if (amount.kind !== 'money') return []
  return amount.parts.flatMap((part) => {
    if (part.kind !== 'tier') return []
    const question = questions.find(
      (known): known is NumberQuestion =>
        (known.kind === 'money' || known.kind === 'count') &&
        known.fact === part.by &&
        known.onDemand === true,
    )
    return question ? [{ question, part }] : []
  })
}

/** What a number gives, and what a little more would give. */
export function calculated(
  pack: Pack,
  measure: Measure,
  { question, part }: Calculator,
  value: number,
  today: Day,
): { result: string; next: string | null } {
  const discount = measure.amount.kind === 'money' && measure.amount.discount === true
  const verb = discount ? '能省' : '能领'
  const tiers = tiersOn(pack.parameters, part.tiers, today)
  const reached = tiers.filter(({ from }) => from <= value)
  const tier = reached[reached.length - 1]
  const above = tiers.find(({ from }) => from > value)
  const more = above && tierFrom(pack, part.by, above.from - value)
  const gain =
    above && (discount ? `就能用 ${moneyWords(above.value)}的券` : `就${verb} ${moneyWords(above.value)}`)
  return {
    result: tier ? `${verb} ${moneyWords(tier.value)}` : '还不够第一档',
    next: above ? `再${question.kind === 'money' ? '买' : '多'} ${more}，${gain}。` : null,
  }
}
