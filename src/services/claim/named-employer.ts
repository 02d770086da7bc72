import type { Field } from '@domain/procedure/field'
import type { NamedEmployer } from '@domain/procedure/fields/field-value'
import { cityDistricts, outerDistricts } from '@domain/packs/changchun-2023/districts'
import type { Employer } from '@contract/views'
import { districtHotline } from './policy'

/** The districts whose unions source item 5 lists, in its order. */
export const unionDistricts: readonly { id: string; name: string }[] = Object.entries({
  ...cityDistricts,
  ...outerDistricts,
}).map(([id, name]) => ({ id, name }))

/** An employer that is not in the list, as the screens show it until the server says more. */
export function employerNamedSo(
  { name, district }: NamedEmployer,
  { choices = [] }: Pick<Field, 'choices'>,
): Employer {
  const districtName = choices.find(({ value }) => value === district)?.label ?? ''
  return {
    id: '',
    name,
    district: districtName,
    union: null,
    districtUnion: districtHotline(districtName) ?? { name: `${districtName}总工会`, phone: '' },
  }
}
