import { resultOf, type MeasureResult } from './measure-result'
import type { Check } from './use-check'
import { verdictsInOrder, type Verdict } from './verdict-looks'

export type ResultGroup = { verdict: Verdict; results: MeasureResult[] }

/** Money to be had now first, then money that waits for a number, then help. */
function worth({ amount, decision }: MeasureResult): number {
  const state = decision.amount.state
  if (decision.amount.discount) return -1
  if (state === 'known') return 2 + (amount.cents ?? 0)
  return state === 'service' ? -2 : 1
}

/** Every measure, grouped by verdict in the order in which they matter. None is left out. */
export function resultGroups(check: Check): ResultGroup[] {
  const results = check.result.decisions.map((decision) => resultOf(check, decision))
  return verdictsInOrder.flatMap((verdict) => {
    const found = results.filter(({ decision }) => decision.verdict === verdict)
    const sorted = found.sort((one, other) => worth(other) - worth(one))
    return sorted.length > 0 ? [{ verdict, results: sorted }] : []
  })
}
