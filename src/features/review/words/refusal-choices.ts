import type { Decision } from '@domain/policy/decide/decision'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Condition } from '@domain/policy/pack/condition'
import type { Measure } from '@domain/policy/pack/measure'
import type { Reason } from '@domain/policy/decide/reason'
import { staffLabel } from './reason-staff'

export type RefusalChoice = {
  id: string
  label: string
  clause: Condition['clause']
  notMet: boolean
  phrase: string
}

const notMetIds = (reason: Reason): string[] =>
  reason.children.length === 0
    ? reason.verdict === 'notMet'
      ? [reason.id]
      : []
    : reason.children.flatMap(notMetIds)

/** The reasons a refusal can have: the single conditions of the measure, those the decision found not met first. */
export function refusalChoices(measure: Measure, decision: Decision): RefusalChoice[] {
  const failing = new Set([decision.reason, ...decision.items.map((item) => item.reason)].flatMap(notMetIds))
  const choices = conditionsOf(measure)
    .filter((condition) => !('of' in condition))
    .map(({ id, label, clause, remedy }): RefusalChoice => ({
      id,
      label: staffLabel(label),
      clause,
      notMet: failing.has(id),
      phrase: `按规定要“${label}”，这一条没有符合。${remedy ?? ''}`,
    }))
  return [...choices.filter(({ notMet }) => notMet), ...choices.filter(({ notMet }) => !notMet)]
}

/** What still keeps a refusal from being sent, or null. */
export function refusalHindrance(
  conditionId: string | null,
  message: string,
  person = '本人',
): string | null {
  if (conditionId === null) return '请选不符合哪一条'
  return message.trim() === '' ? `请写一句话告诉${person}为什么` : null
}
