import { resultOf, type MeasureResult } from './measure-result'
import { nearlyWords } from './nearly-words'
import type { Check } from '../answering/use-check'
import { verdictsInOrder, type Verdict } from './verdict-looks'

/** Measures of one verdict; `nearly` are those that lack only what the person can do. */
export type ResultGroup = { kind: Verdict | 'nearly'; results: MeasureResult[] }

/** Money to be had now first, then money that waits for a number, then help. */
function worth({ amount, decision }: MeasureResult): number {
  const state = decision.amount.state
  if (decision.amount.discount) return -1
  if (state === 'known') return 2 + (amount.cents ?? 0)
  return state === 'service' ? -2 : 1
}

const kindsInOrder: readonly ResultGroup['kind'][] = verdictsInOrder.flatMap((verdict) =>
  verdict === 'eligible' ? [verdict, 'nearly' as const] : [verdict],
)

/** Every measure once, in the order in which they matter: what can be had, what is nearly reached, then the rest. */
export function resultGroups(check: Check): ResultGroup[] {
  const results = check.result.decisions.map((decision) => {
    const result = resultOf(check, decision)
    const kind: ResultGroup['kind'] = nearlyWords(check, result) === null ? decision.verdict : 'nearly'
    return { kind, result }
  })
  return kindsInOrder.flatMap((kind) => {
    const found = results.flatMap((one) => (one.kind === kind ? [one.result] : []))
    const sorted = found.sort((one, other) => worth(other) - worth(one))
    return sorted.length > 0 ? [{ kind, results: sorted }] : []
  })
}
