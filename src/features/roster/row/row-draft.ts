import { sexOf } from '@domain/person/id-number'
import { provinceName } from '@domain/person/province'
import { isAsked } from '@domain/procedure/fields/check-form'
import { textIn, type FieldValue, type FormContent } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { RosterColumn } from '@domain/procedure/part'
import { personColumnsOf } from '@domain/roster/prepare-roster'
import { normalisedRow } from '@domain/roster/row-facts'

type Part = Parameters<typeof personColumnsOf>[0]

/** A row while it is filled in: what the server has, and by column what was changed here; null where it was emptied. */
export type RowDraft = {
  kept: FormContent
  changed: Readonly<Record<string, FieldValue | null>>
  /** Whether the sex is what the ID number says, and nobody has said so yet. */
  proposed: boolean
}

export const emptyDraft: RowDraft = { kept: {}, changed: {}, proposed: false }

/** What stands in the row now. */
export function valuesOf({ kept, changed }: Pick<RowDraft, 'kept' | 'changed'>): FormContent {
  const all = Object.entries({ ...kept, ...changed })
  return Object.fromEntries(all.flatMap(([id, value]) => (value === null ? [] : [[id, value]])))
}

/** The columns as one fills them in: the number first that says what the sex is, and only what is asked now. */
export function askedColumns(
  columns: readonly RosterColumn[],
  part: Part,
  values: FormContent,
): RosterColumn[] {
  const { idNumber, sex } = personColumnsOf(part)
  const read = normalisedRow(part, values)
  const asked = columns.filter((column) => isAsked(column, read))
  const late = asked.find(({ id }) => id === sex)
  const others = asked.filter(({ id }) => id !== sex)
  const place = others.findIndex(({ id }) => id === idNumber)
  return late && place >= 0 ? [...others.slice(0, place + 1), late, ...others.slice(place + 1)] : asked
}

/** The draft with one value changed. A right ID number proposes the sex, where nobody has said it. */
export function withValue(draft: RowDraft, part: Part, column: string, typed: FieldValue): RowDraft {
  const value = typed === '' ? null : typed
  const changed = { ...draft.changed, [column]: value }
  const { idNumber, sex } = personColumnsOf(part)
  if (sex === null || column === sex) return { ...draft, changed, proposed: false }
  const known = valuesOf({ kept: draft.kept, changed })[sex]
  if (column !== idNumber || (known !== undefined && !draft.proposed)) return { ...draft, changed }
  const number = value === null ? '' : textIn(kindRules.idNumber.normalise(value))
  const said = number.length === 18 ? sexOf(number) : null
  return { ...draft, changed: { ...changed, [sex]: said }, proposed: said !== null }
}

/** The province that an ID number begins with, in words, to be offered as the register's. */
export function provinceHint(part: Part, values: FormContent): string | null {
  const { idNumber } = personColumnsOf(part)
  const number = idNumber === null ? '' : textIn(kindRules.idNumber.normalise(values[idNumber] ?? ''))
  return number.length === 18 ? provinceName(number) : null
}
