import { isCountyLevel } from '../../person/county'
import { visibleText } from '../../typed-text'
import type { Field } from '../field'
import { readText, textIn, type FieldValue, type KindRules, type Names } from './field-value'

const named = (value: FieldValue, _field: Field, names: Names): string =>
  names.region(textIn(value)) ?? textIn(value)

/** A place as fine as a household register, by its code. */
export const region: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText(visibleText),
  problem(value) {
    const code = textIn(value)
    if (code === '') return 'missing'
    return isCountyLevel(code) ? null : 'registerNotCounty'
  },
  mask: named,
  view: named,
}
