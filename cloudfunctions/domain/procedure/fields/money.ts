import { Cents, centsFromYuan, yuanText } from '../../money'
import { visibleText } from '../../typed-text'
import { problemOfNumber } from './count'
import { readText, textIn, type FieldValue, type KindRules } from './field-value'

function words(value: FieldValue): string {
  const amount = Cents.safeParse(value)
  return amount.success ? `${yuanText(amount.data)} 元` : textIn(value)
}

/** An amount, typed in yuan and kept in cents. */
export const money: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText((typed) => centsFromYuan(typed) ?? visibleText(typed)),
  problem: problemOfNumber,
  mask: words,
  view: words,
}
