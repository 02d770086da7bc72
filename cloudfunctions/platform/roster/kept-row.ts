import type { FieldValue, FormContent } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { PartOf } from '@domain/procedure/part'
import type { RosterRow } from '@domain/roster/row'
import { normalisedRow } from '@domain/roster/row-facts'
import { scrub } from '../log/scrub'

/** What a row says as it is kept: normalised, and without personal numbers in the columns that are for other things. */
export function keptValues({ columns }: PartOf<'roster'>, typed: FormContent): FormContent {
  const kinds = new Map(columns.map(({ id, kind }) => [id, kind]))
  const kept: Record<string, FieldValue> = {}
  for (const [column, value] of Object.entries(normalisedRow({ columns }, typed))) {
    const kind = kinds.get(column)
    // An employer, or whatever else is no single value, has no place in a row.
    if (kind === undefined || typeof value === 'object') continue
    kept[column] = typeof value === 'string' && !kindRules[kind].sealed ? scrub(value) : value
  }
  return kept
}

/** A row as it is kept. */
export const keptRow = (part: PartOf<'roster'>, row: RosterRow): RosterRow => ({
  ...row,
  values: keptValues(part, row.values),
})
