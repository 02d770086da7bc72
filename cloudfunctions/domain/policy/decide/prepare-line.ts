import type { Day } from '../../calendar/day'
import { atMost, noMoney, percentOf, plus, times, type Cents } from '../../money'
import type { AmountPart } from '../pack/amount'
import type { Facts } from '../pack/condition'
import type { AmountLine, ItemDecision } from './decision'
import { moneyOn, numberOn, tiersOn } from '../pack/figure'
import type { Parameters } from '../pack/parameter'

type Items = readonly ItemDecision[] | null

/** One mechanism with its figures looked up for a day. */
export type PreparedLine = {
  part: AmountPart
  /** What it makes before the cap, null while a fact is missing. */
  sumOf: (facts: Facts, items: Items) => Cents | null
  cap: Cents | null
  rate: Cents | null
  percent: number | null
  /** The fact that says how many, where the mechanism counts. */
  counts: string | null
  /** The facts it needs where there are no items. */
  needs: readonly string[]
}

/** What a line pays, null while it waits for a fact. */
export function paidBy({ sumOf, cap }: PreparedLine, facts: Facts, items: Items): Cents | null {
  const sum = sumOf(facts, items)
  return sum === null || cap === null ? sum : atMost(sum, cap)
}

/** The line as it is shown: how many, at which rate or share, what that makes, and what the cap leaves of it. */
export function drawLine(prepared: PreparedLine, facts: Facts, items: Items): AmountLine {
  const { part, cap, rate, percent, counts, needs } = prepared
  const sum = prepared.sumOf(facts, items)
  const byItems = items !== null && 'counts' in part && part.counts !== undefined
  return {
    id: part.id,
    label: part.label,
    clause: part.clause,
    count: byItems ? countOf(items) : counts === null ? null : numberIn(facts, counts),
    rate,
    percent,
    sum: sum ?? noMoney,
    cap,
    payable: paidBy(prepared, facts, items) ?? noMoney,
    missing: sum === null ? needs.filter((fact) => numberIn(facts, fact) === null) : [],
  }
}

function numberIn(facts: Facts, name: string): number | null {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}

/** Looks up the figures of a mechanism for a day. Throws when the pack lacks one. */
export function prepareLine(part: AmountPart, parameters: Parameters, today: Day): PreparedLine {
  const plain = { part, cap: null, rate: null, percent: null, counts: null }
  switch (part.kind) {
    case 'sumUpTo': {
      const sumOf = (facts: Facts, items: Items) =>
        items === null ? (numberIn(facts, part.total) as Cents | null) : sumOfItems(items, null)
      return { ...plain, sumOf, cap: moneyOn(parameters, part.cap, today), needs: [part.total] }
    }
    case 'eachUpTo': {
      const rate = moneyOn(parameters, part.cap, today)
      const sumOf = (facts: Facts, items: Items) => {
        if (items !== null) return sumOfItems(items, rate)
        const reaching = numberIn(facts, part.reaching)
        const below = numberIn(facts, part.below)
        return reaching === null || below === null ? null : plus(times(rate, reaching), below as Cents)
      }
      return {
        ...plain,
        sumOf,
        rate,
        counts: part.reaching,
        needs: [part.reaching, part.below],
      }
    }
    case 'perHead': {
      const rate = moneyOn(parameters, part.rate, today)
      const sumOf = (facts: Facts, items: Items) => {
        const heads = items !== null && part.counts ? countOf(items) : numberIn(facts, part.count)
        return heads === null ? null : times(rate, heads)
      }
      return { ...plain, sumOf, rate, counts: part.count, needs: [part.count] }
    }
    case 'shareUpTo': {
      const percent = numberOn(parameters, part.percent, today)
      const sumOf = (facts: Facts) => {
        const whole = numberIn(facts, part.of)
        return whole === null ? null : percentOf(whole as Cents, percent)
      }
      return {
        ...plain,
        sumOf,
        percent,
        cap: moneyOn(parameters, part.cap, today),
        needs: [part.of],
      }
    }
    case 'tier': {
      const tiers = tiersOn(parameters, part.tiers, today)
      const sumOf = (facts: Facts) => {
        const count = numberIn(facts, part.by)
        if (count === null) return null
        let reached = noMoney
        for (const tier of tiers) if (count >= tier.from) reached = tier.value
        return reached
      }
      return {
        ...plain,
        sumOf,
        cap: tiers[tiers.length - 1]?.value ?? noMoney,
        counts: part.by,
        needs: [part.by],
      }
    }
  }
}

const countOf = (items: readonly ItemDecision[]): number => items.filter(({ counted }) => counted).length

/** The values of the items that count, each no more than `most` where there is such a limit. */
function sumOfItems(items: readonly ItemDecision[], most: Cents | null): Cents {
  let sum = noMoney
  for (const { counted, value } of items)
    if (counted && value !== null) sum = plus(sum, most === null ? value : atMost(value, most))
  return sum
}
