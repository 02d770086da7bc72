import { Day } from '@domain/calendar/day'
import type { Condition, LeafCondition } from '@domain/policy/pack/condition'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Clause } from '@domain/policy/pack/clause'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import type { Reason } from '@domain/policy/decide/reason'
import { plainDay } from '@/services/words/day-words'
import type { WordedReason } from '@/services/words/reason-words'
import type { SayGiven } from './given-words'
import { packName } from '../answering/packs'
import { factWords } from '../answering/value-words'

export type ReasonView = WordedReason & { needed?: string }

/** Where a clause stands, for people. */
export const clauseOf = (pack: Pack, { item }: Clause): string => `${packName(pack)}，第${item}条`

function neededWords(pack: Pack, condition: LeafCondition, needed: string): string | undefined {
  const number = Number(needed.replace(/\D/g, ''))
  switch (condition.kind) {
    case 'atLeast':
      return `至少 ${factWords(pack, condition.fact, number)}`
    case 'moreThan':
      return `多于 ${factWords(pack, condition.fact, number)}`
    case 'shareAtLeast':
      return needed.endsWith('%') ? `至少 ${needed}` : `至少 ${factWords(pack, condition.fact, number)}`
    case 'withinYears': {
      const from = Day.safeParse(needed.replace('..', ''))
      return from.success ? `${plainDay(from.data)}以后` : undefined
    }
    case 'isTrue':
    case 'isFalse':
    case 'oneOf':
    case 'outsideRegions':
    case 'dayWithin':
      return undefined
  }
}

const isLeaf = (condition: Condition | undefined): condition is LeafCondition =>
  condition !== undefined && !('of' in condition)

const failedFirst: readonly Reason['verdict'][] = ['notMet', 'unknown', 'met']
const metFirst: readonly Reason['verdict'][] = ['met', 'unknown', 'notMet']

const inOrder = (reasons: readonly Reason[], order: readonly Reason['verdict'][]): Reason[] =>
  [...reasons].sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))

/** Conditions of a group in the order in which they matter to somebody who asks why: what decided stands first. */
export const decidingFirst = ({ group, verdict }: Pick<Reason, 'group' | 'verdict'>, of: readonly Reason[]) =>
  inOrder(of, group === 'any' && verdict === 'met' ? metFirst : failedFirst)

/** A measure's reasons as a tree in words, what decided first. */
export function reasonView(pack: Pack, measure: Measure, reason: Reason, say: SayGiven): ReasonView {
  const condition = conditionsOf(measure).find(({ id }) => id === reason.id)
  const actual = say(measure, reason)
  const needed =
    isLeaf(condition) && reason.needed !== null ? neededWords(pack, condition, reason.needed) : undefined
  return {
    id: reason.id,
    text: reason.label,
    verdict: reason.verdict,
    ...(actual === null ? {} : { actual }),
    ...(needed === undefined ? {} : { needed }),
    clause: clauseOf(pack, reason.clause),
    children: decidingFirst(reason, reason.children).map((child) => reasonView(pack, measure, child, say)),
  }
}
