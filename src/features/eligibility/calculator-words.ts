import type { Day } from '@domain/calendar/day'
import type { AmountPart } from '@domain/policy/amount'
import { preparedFor } from '@domain/policy/decide'
import { tiersOn } from '@domain/policy/figure'
import type { Measure } from '@domain/policy/measure'
import type { Pack } from '@domain/policy/pack'
import type { Question } from '@domain/policy/question'
import { workOut } from '@domain/policy/work-out'
import { tierFrom } from './amount-lines'
import { moneyWords } from './value-words'

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
  const { amount } = preparedFor(pack, measure, today)
  const { payable, discount } = workOut(amount, { [question.fact]: value }, null, false)
  const verb = discount ? '能省' : '能领'
  const above = tiersOn(pack.parameters, part.tiers, today).find(({ from }) => from > value)
  const more = above && tierFrom(pack, part.by, above.from - value)
  const gain =
    above && (discount ? `就能用 ${moneyWords(above.value)}的券` : `就${verb} ${moneyWords(above.value)}`)
  return {
    result: payable > 0 ? `${verb} ${moneyWords(payable)}` : '还不够第一档',
    next: above ? `再${question.kind === 'money' ? '买' : '多'} ${more}，${gain}。` : null,
  }
}
