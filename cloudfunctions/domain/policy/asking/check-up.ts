import type { Day } from '../../calendar/day'
import { noMoney, plus, type Cents } from '../../money'
import type { Facts } from '../pack/condition'
import { decide } from '../decide/decide'
import type { Decision } from '../decide/decision'
import { nextQuestion, type Asking } from './next-question'
import type { Pack, Relation } from '../pack/pack'

/** Every measure of a pack for one person or enterprise on a day. No measure is ever left out. */
export type CheckUp = {
  decisions: readonly Decision[]
  /** Money of the measures that can be had, in cents. */
  total: Cents
  /** Some of the total is "up to". */
  totalIsAtMost: boolean
  /** The most that measures still waiting for a number may add, in cents. */
  mayAdd: Cents
  /** Money of the measures that can be had once their days to apply begin, in cents. */
  soon: Cents
  next: Asking | null
}

/** Decides every measure and picks the next question. `done` are the questions answered or skipped. */
export function checkUp(pack: Pack, facts: Facts, done: ReadonlySet<string>, today: Day): CheckUp {
  const decisions = pack.measures.map((measure) => decide(pack, measure, facts, null, today))
  let [total, mayAdd, soon, totalIsAtMost] = [noMoney, noMoney, noMoney, false]
  for (const { verdict, amount } of decisions) {
    if (amount.discount || (verdict !== 'eligible' && verdict !== 'windowNotOpen')) continue
    if (verdict === 'eligible' && amount.state === 'known') {
      total = plus(total, amount.payable)
      totalIsAtMost ||= amount.atMost && amount.payable > 0
    }
    if (verdict === 'windowNotOpen' && amount.state === 'known') soon = plus(soon, amount.payable)
    if (amount.state === 'open') mayAdd = plus(mayAdd, amount.cap ?? noMoney)
  }
  return { decisions, total, totalIsAtMost, mayAdd, soon, next: nextQuestion(pack, decisions, facts, done) }
}

/** The relations of a measure, with the other measure's id. */
export const relationsOf = ({ relations }: Pack, measureId: string): (Relation & { other: string })[] =>
  relations.flatMap((relation) => {
    const [left, right] = relation.measures
    if (left === measureId) return [{ ...relation, other: right }]
    return right === measureId ? [{ ...relation, other: left }] : []
  })
