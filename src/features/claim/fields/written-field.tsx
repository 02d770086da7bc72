import { normaliseCreditCode } from '@domain/organisation/credit-code'
import { Cents, yuanText } from '@domain/money'
import { normaliseName } from '@domain/person/name'
import type { Field as FormField } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { visibleText } from '@domain/typed-text'
import { askOf } from '@/services/claim/form-of'
import { Field } from '@/ui/inputs/field'
import { changeField } from '../draft/draft-store'
import { hintOf, isOptional, valueIn, type InputProps } from './input-props'

type WrittenKind = 'text' | 'name' | 'count' | 'money' | 'creditCode'
type Box = {
  type: 'text' | 'number' | 'digit'
  longest: number
  clean: (typed: string) => string
  unit?: string
}

const boxes: Record<WrittenKind, Box> = {
  text: { type: 'text', longest: 200, clean: visibleText },
  name: { type: 'text', longest: 60, clean: normaliseName },
  count: { type: 'number', longest: 20, clean: visibleText },
  money: { type: 'digit', longest: 20, clean: visibleText, unit: '元' },
  creditCode: { type: 'text', longest: 18, clean: normaliseCreditCode },
}

/** A value as it stands in its box: what is typed stays as it was typed, what was read before is written out. */
export function writtenText({ kind }: Pick<FormField, 'kind'>, value: FieldValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return ''
  const amount = Cents.safeParse(value)
  return kind === 'money' && amount.success ? yuanText(amount.data) : String(value)
}

/** A field that is written: words, a name, a number, an amount, a code. */
export const writtenField = (kind: WrittenKind) =>
  function WrittenField({ field, form, error, onLeave }: InputProps) {
    const { type, longest, clean, unit } = boxes[kind]
    const value = valueIn({ field, form })
    return (
      <Field
        label={askOf(field)}
        hint={hintOf(field)}
        type={type}
        unit={unit ?? field.unit}
        optional={isOptional(field)}
        value={writtenText(field, value)}
        error={error}
        maxLength={kind === 'text' ? (field.most ?? longest) : longest}
        clean={clean}
        onChange={(typed) => changeField(field.id, typed)}
        onBlur={() => value !== undefined && onLeave()}
      />
    )
  }
