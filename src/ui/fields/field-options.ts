import type { Field } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'

export type FieldOption = { value: string; label: string }

const yesAndNo: readonly FieldOption[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
]

/** What can be tapped for a field. */
export const optionsOf = ({ kind, choices = [] }: Pick<Field, 'kind' | 'choices'>): readonly FieldOption[] =>
  kind === 'yesNo' ? yesAndNo : choices

/** The option that a value is, none while nothing was chosen. */
export function optionOf(value: FieldValue | undefined): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The value that an option stands for. */
export const valueOf = ({ kind }: Pick<Field, 'kind'>, option: string): FieldValue =>
  kind === 'yesNo' ? option === 'yes' : option
