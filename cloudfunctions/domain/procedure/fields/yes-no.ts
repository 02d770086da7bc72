import type { FieldValue, KindRules } from './field-value'

const words = (value: FieldValue): string => (value === true ? '是' : value === false ? '不是' : '')

/** Yes or no. */
export const yesNo: KindRules = {
  sealed: false,
  normalise: (value) => value,
  problem: (value) => (typeof value === 'boolean' ? null : 'missing'),
  mask: words,
  view: words,
}
