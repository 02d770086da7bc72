import { cents, yuanText } from '@domain/money'
import type { TimelineEntry } from '@contract/views'

/** What correcting did to the amount, by the last two times the claim was handed in; null when it did nothing. */
export function amountChangeWords(timeline: readonly TimelineEntry[]): string | null {
  const amounts = timeline.flatMap(({ event, amount }) =>
    (event === 'submitted' || event === 'resubmitted') && amount !== undefined ? [amount] : [],
  )
  const [before, after] = amounts.slice(-2)
  if (before === undefined || after === undefined || before === after) return null
  const difference = `${after > before ? '多了' : '少了'} ${yuanText(cents(Math.abs(after - before)))} 元`
  return `补正前 ${yuanText(before)} 元，补正后 ${yuanText(after)} 元，${difference}`
}
