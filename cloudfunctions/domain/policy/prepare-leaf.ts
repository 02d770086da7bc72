import { placeInWindow, yearsBefore, type Day } from '../calendar/day'
import { codeToday } from '../person/region'
import type { FactValue, Facts, LeafCondition } from './condition'
import { numberOn, windowOf } from './figure'
import type { Parameters } from './parameter'

/** A leaf with its figures looked up. */
export type LeafTest = {
  /** Whether a known value meets it; null while another fact it needs is missing. */
  holds: (actual: FactValue, facts: Facts) => boolean | null
  /** The needed value in the terms of the condition. */
  needed: string
  /** The needed value where it depends on the person, such as a share of their staff. */
  neededOf?: (facts: Facts) => string | null
}

/** Looks up the figures of a leaf for a day. Throws when the pack lacks one. */
export function prepareLeaf(leaf: LeafCondition, parameters: Parameters, today: Day): LeafTest {
  switch (leaf.kind) {
    case 'isTrue':
      return { holds: (actual) => actual === true, needed: 'true' }
    case 'isFalse':
      return { holds: (actual) => actual === false, needed: 'false' }
    case 'oneOf': {
      const { values } = leaf
      return { holds: (actual) => values.includes(actual as string), needed: values.join('|') }
    }
    case 'atLeast': {
      const least = numberOn(parameters, leaf.parameter, today)
      return { holds: (actual) => typeof actual === 'number' && actual >= least, needed: String(least) }
    }
    case 'moreThan': {
      const bound = numberOn(parameters, leaf.parameter, today)
      return { holds: (actual) => typeof actual === 'number' && actual > bound, needed: `>${bound}` }
    }
    case 'shareAtLeast':
      return prepareShare(leaf.whole, numberOn(parameters, leaf.parameter, today))
    case 'outsideRegions': {
      const { prefixes } = leaf
      return {
        holds: (actual) => {
          const code = codeToday(String(actual))
          return !prefixes.some((prefix) => code.startsWith(prefix))
        },
        needed: prefixes.map((prefix) => `!${prefix}`).join('|'),
      }
    }
    case 'dayWithin': {
      const window = windowOf(parameters, leaf.window)
      return {
        holds: (actual) => placeInWindow(String(actual) as Day, window) === 'within',
        needed: `${window.from}..${window.to}`,
      }
    }
    case 'withinYears': {
      const earliest = yearsBefore(today, numberOn(parameters, leaf.parameter, today))
      return { holds: (actual) => String(actual) >= earliest, needed: `${earliest}..` }
    }
  }
}

function prepareShare(whole: string, percent: number): LeafTest {
  return {
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
