import { atMost, times, yuanText, type Cents } from '@domain/money'
import type { AmountLine, Decision } from '@domain/policy/decide/decision'

/** How a line is worked out, before its cap: `12 × 1000 元`, and what those come to who do not reach the rate: `3 × 200 + 188 元`. */
function workedOut({ count, rate, sum }: AmountLine): string {
  if (count === null || rate === null || count === 0) return `${yuanText(sum)} 元`
  const whole = atMost(times(rate, count), sum)
  const rest = (sum - whole) as Cents
  return `${count} × ${yuanText(rate)}${rest === 0 ? '' : ` + ${yuanText(rest)}`} 元`
}

const lineWords = (line: AmountLine): string => {
  const { label, sum, payable, cap } = line
  const most = cap !== null && payable < sum ? `，最多 ${yuanText(cap)} 元` : ''
  return `${label} ${workedOut(line)}${most}`
}

/** How an amount that is worked out of what was filled in comes about: `新招的人 12 × 1000 元`. */
export const amountLineWords = ({ amount }: Pick<Decision, 'amount'>): string =>
  amount.lines
    .filter(({ sum }) => sum > 0)
    .map(lineWords)
    .join('，')

/** Whether what is decided is a sum: other measures give something else, or money without a figure. */
export const isMoney = ({ amount }: Pick<Decision, 'amount'>): boolean =>
  amount.state === 'known' || amount.state === 'open'
