import { placeInWindow, yearsBefore, type Day } from '../../calendar/day'
import { isWithin } from '../../person/region'
import type { FactValue, Facts, LeafCondition } from '../pack/condition'
import { numberOn, windowOf } from '../pack/figure'
import type { Parameters } from '../pack/parameter'

/** A leaf with its figures looked up. */
export type LeafTest = {
  /** The one value that meets it, where there is just one: most leaves, told without a call. */
  only: FactValue | null
  /** Whether a known value meets it; null while another fact it needs is missing. */
  holds: (actual: FactValue, facts: Facts) => boolean | null
  /** The needed value in the terms of the condition. */
  needed: string
  /** The needed value where it depends on the person, such as a share of their staff. */
  neededOf: ((facts: Facts) => string | null) | null
}

const only = (value: FactValue): LeafTest => ({
  only: value,
  holds: (actual) => actual === value,
  needed: String(value),
  neededOf: null,
})

const several = (holds: LeafTest['holds'], needed: string): LeafTest => ({
  only: null,
  holds,
  needed,
  neededOf: null,
})

/** Looks up the figures of a leaf for a day. Throws when the pack lacks one. */
export function prepareLeaf(leaf: LeafCondition, parameters: Parameters, today: Day): LeafTest {
  switch (leaf.kind) {
    case 'isTrue':
      return only(true)
    case 'isFalse':
      return only(false)
    case 'oneOf': {
      const { values } = leaf
      const [value] = values
      if (value !== undefined && values.length === 1) return only(value)
      return several((actual) => values.includes(actual as string), values.join('|'))
    }
    case 'atLeast': {
      const least = numberOn(parameters, leaf.parameter, today)
      return several((actual) => typeof actual === 'number' && actual >= least, String(least))
    }
    case 'moreThan': {
      const bound = numberOn(parameters, leaf.parameter, today)
      return several((actual) => typeof actual === 'number' && actual > bound, `>${bound}`)
    }
    case 'shareAtLeast':
      return prepareShare(leaf.whole, numberOn(parameters, leaf.parameter, today))
    case 'outsideRegions': {
      const { prefixes } = leaf
      return several(
        (actual) => !isWithin(String(actual), prefixes),
        prefixes.map((prefix) => `!${prefix}`).join('|'),
      )
    }
    case 'dayWithin': {
      const window = windowOf(parameters, leaf.window)
      return several(
        (actual) => placeInWindow(String(actual) as Day, window) === 'within',
        `${window.from}..${window.to}`,
      )
    }
    case 'withinYears': {
      const earliest = yearsBefore(today, numberOn(parameters, leaf.parameter, today))
      return several((actual) => String(actual) >= earliest, `${earliest}..`)
    }
  }
}

function prepareShare(whole: string, percent: number): LeafTest {
  return {
    only: null,
    holds: (actual, facts) => {
      const total = facts[whole]
      if (total === undefined) return null
      return typeof actual === 'number' && typeof total === 'number' && total > 0
        ? actual * 100 >= total * percent
        : false
    },
    needed: `${percent}%`,
    neededOf: (facts) => {
      const total = facts[whole]
      return typeof total === 'number' ? String(Math.ceil((total * percent) / 100)) : null
    },
  }
}
