import type { Field } from '@domain/procedure/field'

/** The label of what is tapped, which says itself that it may be left out. */
export const tappedLabel = ({ label, needed }: Pick<Field, 'label' | 'needed'>): string =>
  needed === false ? `${label}（可不填）` : label

export const notChosen = '请选择'
