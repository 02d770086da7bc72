import type { Field, FieldChoice } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'

export type FieldOption = Pick<FieldChoice, 'value' | 'label' | 'note'>

type Optioned = Pick<Field, 'kind' | 'choices'>

const yesAndNo: readonly FieldOption[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
]

/** More than so many are chosen in a sheet. */
const mostRows = 6
/** From so many on, a sheet is searched. */
const searchedFrom = 12

/** What can be tapped for a field. */
export const optionsOf = ({ kind, choices }: Optioned): readonly FieldOption[] =>
  choices ?? (kind === 'yesNo' ? yesAndNo : [])

/** Whether the options stand on the form as rows. The districts of a city never do. */
export const areRows = (field: Optioned): boolean =>
  field.kind !== 'district' && optionsOf(field).length <= mostRows

/** Whether there are so many options that the sheet has a search box. */
export const isSearched = (field: Optioned): boolean => optionsOf(field).length >= searchedFrom

/** The option that a value is, none while nothing was chosen. */
export function optionOf(value: FieldValue | undefined): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The value that an option stands for. */
export const valueOf = ({ kind }: Pick<Field, 'kind'>, option: string): FieldValue =>
  kind === 'yesNo' ? option === 'yes' : option
