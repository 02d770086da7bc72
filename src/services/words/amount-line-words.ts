import { yuanText } from '@domain/money'
import type { AmountLine, Decision } from '@domain/policy/decide/decision'

const lineWords = ({ label, count, rate, sum }: AmountLine): string =>
  count === null || rate === null
    ? `${label} ${yuanText(sum)} 元`
    : `${label} ${count} × ${yuanText(rate)} 元`

/** How an amount that is worked out of what was filled in comes about: `新招的人 12 × 1000 元`. */
export const amountLineWords = ({ amount }: Pick<Decision, 'amount'>): string =>
  amount.lines
    .filter(({ sum }) => sum > 0)
    .map(lineWords)
    .join('，')

/** Whether what is decided is a sum: other measures give something else, or money without a figure. */
export const isMoney = ({ amount }: Pick<Decision, 'amount'>): boolean =>
  amount.state === 'known' || amount.state === 'open'
