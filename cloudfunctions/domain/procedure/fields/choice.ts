import { visibleText } from '../../typed-text'
import type { Field } from '../field'
import { readText, textIn, type FieldProblem, type FieldValue, type KindRules } from './field-value'

const labelOf = (value: FieldValue, { choices }: Field): string =>
  choices?.find((choice) => choice.value === textIn(value))?.label ?? textIn(value)

/** One of some values with labels; `otherwise` says what it is when it is none of them. */
export const oneOfChoices = (otherwise: FieldProblem): KindRules => ({
  sealed: false,
  secret: false,
  normalise: readText(visibleText),
  problem(value, { choices }) {
    const chosen = textIn(value)
    if (chosen === '') return 'missing'
    return choices?.some((choice) => choice.value === chosen) ? null : otherwise
  },
  mask: labelOf,
  view: labelOf,
})

/** One of the values that the form offers. */
export const choice: KindRules = oneOfChoices('notAChoice')
