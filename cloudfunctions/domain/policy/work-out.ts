import type { Day } from '../calendar/day'
import { atMost, noMoney, percentOf, plus, times, type Cents } from '../money'
import type { AmountPart, AmountRule } from './amount'
import type { Condition, Facts } from './condition'
import type { AmountDecision, AmountLine, ItemDecision } from './decision'
import { evaluate } from './evaluate'
import { moneyOn, numberOn, tiersOn } from './figure'
import type { Parameters } from './parameter'
import { prepare, type Prepared } from './prepare'

/** One thing whose value may count towards an amount, such as a ticket. */
export type AmountItem = { id: string; value: Cents | null; facts: Facts }

type Line = (facts: Facts, items: readonly ItemDecision[] | null) => AmountLine

/** An amount rule with its figures looked up for a day. */
export type PreparedAmount = {
  rule: AmountRule
  /** What an item must meet to count, null where no part looks at items. */
  counts: Prepared | null
  lines: readonly Line[]
}

/** Looks up the figures of an amount for a day. Throws when the pack lacks one. */
export function prepareAmount(rule: AmountRule, parameters: Parameters, today: Day): PreparedAmount {
  if (rule.kind !== 'money') return { rule, counts: null, lines: [] }
  const counts = countsOf(rule.parts)
  return {
    rule,
    counts: counts && prepare(counts, parameters, today),
    lines: rule.parts.map((part) => prepareLine(part, parameters, today)),
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

/** Works an amount out, line by line. `refused`: a condition is not met, so nothing is paid. */
export function workOut(
  { rule, lines: prepared }: PreparedAmount,
  facts: Facts,
  items: readonly ItemDecision[] | null,
  refused: boolean,
): AmountDecision {
  if (rule.kind !== 'money')
    return {
      state: rule.kind,
      sum: noMoney,
      cap: null,
      payable: noMoney,
      atMost: false,
      discount: false,
      lines: [],
    }
  const lines: AmountLine[] = []
  let [sum, payable, open] = [noMoney, noMoney, false]
  let cap: Cents | null = noMoney
  for (const work of prepared) {
    const line = work(facts, items)
    lines.push(line)
    sum = plus(sum, line.sum)
    payable = plus(payable, line.payable)
    cap = cap === null || line.cap === null ? null : plus(cap, line.cap)
    if (line.missing.length > 0) open = true
  }
  return {
    state: open ? 'open' : 'known',
    sum,
    cap,
    payable: refused || open ? noMoney : payable,
    atMost: rule.atMost === true,
    discount: rule.discount === true,
    lines,
  }
}

const numberIn = (facts: Facts, name: string): number | null => {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}

function prepareLine(part: AmountPart, parameters: Parameters, today: Day): Line {
  const line = (
    sum: Cents,
    cap: Cents | null,
    found: Partial<Pick<AmountLine, 'count' | 'rate' | 'percent' | 'missing' | 'payable'>>,
  ): AmountLine => ({
    id: part.id,
    label: part.label,
    clause: part.clause,
    count: found.count ?? null,
    rate: found.rate ?? null,
    percent: found.percent ?? null,
    sum,
    cap,
    payable: found.payable ?? (cap === null ? sum : atMost(sum, cap)),
    missing: found.missing ?? [],
  })
  switch (part.kind) {
    case 'sumUpTo': {
      const cap = moneyOn(parameters, part.cap, today)
      return (facts, items) => {
        if (items !== null) {
          let [sum, count] = [noMoney, 0]
          for (const item of items) {
            if (!item.counted || item.value === null) continue
            sum = plus(sum, item.value)
            count += 1
          }
          return line(sum, cap, { count })
        }
        const total = numberIn(facts, part.total)
        return total === null ? line(noMoney, cap, { missing: [part.total] }) : line(total as Cents, cap, {})
      }
    }
    case 'eachUpTo': {
      const rate = moneyOn(parameters, part.cap, today)
      return (facts, items) => {
        if (items !== null) {
          let [sum, payable, count] = [noMoney, noMoney, 0]
          for (const item of items) {
            if (!item.counted || item.value === null) continue
            sum = plus(sum, item.value)
            payable = plus(payable, atMost(item.value, rate))
            count += 1
          }
          return line(sum, null, { count, rate, payable })
        }
        const reaching = numberIn(facts, part.reaching)
        const below = numberIn(facts, part.below)
        if (reaching === null || below === null) {
          const missing = [
            ...(reaching === null ? [part.reaching] : []),
            ...(below === null ? [part.below] : []),
          ]
          return line(noMoney, null, { rate, missing })
        }
        return line(plus(times(rate, reaching), below as Cents), null, { count: reaching, rate })
      }
    }
    case 'perHead': {
      const rate = moneyOn(parameters, part.rate, today)
      return (facts, items) => {
        const count =
          items && part.counts ? items.filter((item) => item.counted).length : numberIn(facts, part.count)
        return count === null
          ? line(noMoney, null, { rate, missing: [part.count] })
          : line(times(rate, count), null, { count, rate })
      }
    }
    case 'shareUpTo': {
      const cap = moneyOn(parameters, part.cap, today)
      const percent = numberOn(parameters, part.percent, today)
      return (facts) => {
        const whole = numberIn(facts, part.of)
        return whole === null
          ? line(noMoney, cap, { percent, missing: [part.of] })
          : line(percentOf(whole as Cents, percent), cap, { percent })
      }
    }
    case 'tier': {
      const tiers = tiersOn(parameters, part.tiers, today)
      const top = tiers[tiers.length - 1]?.value ?? noMoney
      return (facts) => {
        const count = numberIn(facts, part.by)
        if (count === null) return line(noMoney, top, { missing: [part.by] })
        let reached = noMoney
        for (const tier of tiers) if (count >= tier.from) reached = tier.value
        return line(reached, top, { count })
      }
    }
  }
}
