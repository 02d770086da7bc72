import type { Field, FieldKind } from '@domain/procedure/field'
import { askOf } from './form-of'

const usualHints: Partial<Record<FieldKind, string>> = {
  name: '和身份证上一样',
  idNumber: '身份证上的 18 位号码',
  region: '选到县、区',
  creditCode: '营业执照上的 18 位代码',
  registerPlace: '从省写起，比如“四川省南充市仪陇县”',
}

/** A field in the words of whoever fills it in; its hint is its own, or that of its kind. */
export const asAsked = (field: Field): Field => ({
  ...field,
  label: askOf(field),
  hint: field.hint ?? usualHints[field.kind],
})
