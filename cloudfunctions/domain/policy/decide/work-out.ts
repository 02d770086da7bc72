import type { Day } from '../../calendar/day'
import { noMoney, plus, type Cents } from '../../money'
import type { AmountPart, AmountRule } from '../pack/amount'
import type { Condition, Facts } from '../pack/condition'
import type { AmountDecision, ItemDecision } from './decision'
import { evaluate } from './evaluate'
import type { Parameters } from '../pack/parameter'
import { prepare, type Prepared } from './prepare'
import { drawLine, paidBy, prepareLine, type PreparedLine } from './prepare-line'

/** One thing whose value may count towards an amount, such as a ticket; 0 where only heads are counted. */
export type AmountItem = { id: string; value: Cents | null; facts: Facts }

/** An amount rule with its figures looked up for a day. */
export type PreparedAmount = {
  rule: AmountRule
  /** What an item must meet to count, null where no part looks at items. */
  counts: Prepared | null
  lines: readonly PreparedLine[]
}

/** Looks up the figures of an amount for a day. Throws when the pack lacks one. */
export function prepareAmount(rule: AmountRule, parameters: Parameters, today: Day): PreparedAmount {
  const parts = rule.kind === 'money' ? rule.parts : []
  const counts = countsOf(parts)
  return {
    rule,
    counts: counts && prepare(counts, parameters, today),
    lines: parts.map((part) => prepareLine(part, parameters, today)),
  }
}

/** What an item must meet to count; a measure looks at one kind of item. */
export function countsOf(parts: readonly AmountPart[]): Condition | null {
  for (const part of parts) if ('counts' in part && part.counts) return part.counts
  return null
}

/** Judges the items that may count. One bad item is left out with its reason and never sinks the rest. */
export function judgeItems({ counts }: PreparedAmount, items: readonly AmountItem[]): ItemDecision[] {
  if (counts === null) return []
  return items.map(({ id, value, facts }) => {
    const reason = evaluate(counts, facts)
    return { id, counted: reason.verdict === 'met' && value !== null, value, facts, reason }
  })
}

/** Amounts together; null where one of them is missing. */
const together = (amounts: readonly (Cents | null)[]): Cents | null =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : plus(sum, amount)), noMoney)

/** What all lines pay together; null while one of them waits for a fact. */
export const paidTogether = (
  lines: readonly PreparedLine[],
  facts: Facts,
  items: readonly ItemDecision[] | null,
): Cents | null => together(lines.map((line) => paidBy(line, facts, items)))

/** The amount as it is shown, with its working. `payable` is what is paid; null while it waits for a fact. */
export function drawAmount(
  { rule, lines: prepared }: PreparedAmount,
  facts: Facts,
  items: readonly ItemDecision[] | null,
  payable: Cents | null,
): AmountDecision {
  const lines = prepared.map((line) => drawLine(line, facts, items))
  const money = rule.kind === 'money'
  const open = lines.some(({ missing }) => missing.length > 0)
  return {
    state: !money ? rule.kind : open ? 'open' : 'known',
    sum: together(lines.map(({ sum }) => sum)) ?? noMoney,
    cap: money ? together(prepared.map(({ cap }) => cap)) : null,
    payable: payable ?? noMoney,
    atMost: money && rule.atMost === true,
    discount: money && rule.discount === true,
    lines,
  }
}
