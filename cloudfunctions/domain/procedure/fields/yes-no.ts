import type { Field } from '../field'
import type { FieldValue, KindRules } from './field-value'

function words(value: FieldValue, { choices }: Field): string {
  if (typeof value !== 'boolean') return ''
  const own = choices?.find((choice) => choice.value === (value ? 'yes' : 'no'))
  return own?.short ?? own?.label ?? (value ? '是' : '不是')
}

/** Yes or no. */
export const yesNo: KindRules = {
  sealed: false,
  secret: false,
  normalise: (value) => value,
  problem(value) {
    if (typeof value === 'boolean') return null
    return value === '' ? 'missing' : 'notAChoice'
  },
  mask: words,
  view: words,
}
