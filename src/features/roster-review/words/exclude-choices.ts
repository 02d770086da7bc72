import { conditionsIn } from '@domain/policy/decide/conditions-of'
import type { Condition } from '@domain/policy/pack/condition'
import type { Measure } from '@domain/policy/pack/measure'
import { conditionOfRows } from '@domain/roster/prepare-roster'
import { longestRowMessage } from '@domain/roster/office-mark'
import type { RosterRowView } from '@contract/roster-views'
import { failing } from './row-words'

export type ExcludeChoice = {
  id: string
  label: string
  clause: Condition['clause']
  /** Whether what was filled in does not meet it already. */
  notMet: boolean
  phrase: string
}

/** By which conditions rows can be left out: the single ones that the measure counts by, those not met first. */
export function excludeChoices(measure: Measure | null, rows: readonly RosterRowView[]): ExcludeChoice[] {
  const counts = measure && conditionOfRows(measure)
  if (counts === null) return []
  const notMet = new Set(rows.flatMap(({ verdict }) => failing(verdict.reason).map(({ id }) => id)))
  const choices = conditionsIn(counts)
    .filter((condition) => !('of' in condition))
    .map(({ id, label, clause }): ExcludeChoice => ({
      id,
      label,
      clause,
      notMet: notMet.has(id),
      phrase: `看了材料，“${label}”这一条没有符合。`,
    }))
  return [...choices.filter((choice) => choice.notMet), ...choices.filter((choice) => !choice.notMet)]
}

/** Words to tap when rows stay. */
export const keepPhrases = [
  '看了材料，没有问题。',
  '和单位核对过，情况属实。',
  '问过那边的经办人，只在这里算。',
]

/** Adds a phrase to a message, once, as long as there is room for it. */
export function withPhrase(message: string, phrase: string): string {
  if (message.includes(phrase)) return message
  const longer = `${message.trim()}${phrase}`
  return longer.length <= longestRowMessage ? longer : message
}
