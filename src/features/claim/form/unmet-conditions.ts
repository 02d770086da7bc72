import type { Reason } from '@domain/policy/decide/reason'
import type { Condition } from '@domain/policy/pack/condition'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Question } from '@domain/policy/pack/question'
import type { Field } from '@domain/procedure/field'
import type { Line } from '@/services/procedure/line'

/** What a field settles: its own fact, and whatever the answer of its question does. */
function factsOfField({ fact, question }: Field, questions: readonly Question[]): string[] {
  const asked = questions.find(({ id }) => id === question)
  const set = asked?.kind === 'choice' ? asked.options.flatMap(({ sets }) => Object.keys(sets)) : []
  return [...(fact === undefined ? [] : [fact]), ...set]
}

/** Reasons that stand alone for a "no": those that no other way goes around. */
const standing = (reason: Reason): Reason[] =>
  reason.group === 'all' ? reason.children.flatMap(standing) : reason.group === undefined ? [reason] : []

const isAbout = (condition: Condition, facts: readonly string[]): boolean =>
  'fact' in condition && facts.includes(condition.fact)

/** The conditions that what stands in a field keeps from being met. */
export function unmetBy(
  field: Field,
  reason: Reason,
  { measure }: Pick<Line, 'measure'>,
  questions: readonly Question[],
): Reason[] {
  if (measure === null) return []
  const facts = factsOfField(field, questions)
  const about = conditionsOf(measure).flatMap((condition) =>
    isAbout(condition, facts) ? [condition.id] : [],
  )
  return standing(reason).filter(({ id, verdict }) => verdict === 'notMet' && about.includes(id))
}
