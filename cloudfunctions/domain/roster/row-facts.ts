import { Cents } from '../money'
import { provinceOf } from '../person/province'
import type { Facts, FactValue } from '../policy/pack/condition'
import { isAsked, isNeeded } from '../procedure/fields/check-form'
import { textIn, type FieldValue, type FormContent } from '../procedure/fields/field-value'
import { kindRules } from '../procedure/fields/kinds'
import type { RosterColumn } from '../procedure/part'
import type { PreparedRoster, RosterPart } from './prepare-roster'

/** What is typed into a row as it is kept and judged: by column normalised where it can be read. Empty values are left out. */
export function normalisedRow({ columns }: Pick<RosterPart, 'columns'>, typed: FormContent): FormContent {
  const values: Record<string, FieldValue> = {}
  for (const { id, kind } of columns) {
    const value = typed[id]
    if (value === undefined) continue
    const kept = kindRules[kind].normalise(value)
    if (kept !== '') values[id] = kept
  }
  return values
}

/** The facts of a row without problems: of its columns, and of the charter by which the person came. */
export function factsOfRow(prepared: PreparedRoster, values: FormContent): Facts {
  const facts: Record<string, FactValue> = {}
  for (const column of prepared.columns) {
    if (column.fact === undefined) continue
    const value = isAsked(column, values)
      ? factIn(column, values[column.id])
      : dayOfCharter(prepared, column, values)
    if (value !== null) facts[column.fact] = value
  }
  return facts
}

function factIn({ kind }: RosterColumn, value: FieldValue | undefined): FactValue | null {
  if (value === undefined || typeof value === 'object') return null
  if (kind !== 'registerPlace') return value
  // Only the province is read from words: its own code stands for the place.
  const province = provinceOf(textIn(value))
  return province === null ? null : `${province}0000`
}

/** Who came by a charter is not asked for the day: it is the charter's. */
function dayOfCharter(
  { seat, charters }: PreparedRoster,
  { kind, needed }: RosterColumn,
  values: FormContent,
): FactValue | null {
  if (seat === null || kind !== 'day' || typeof needed === 'boolean' || needed.field !== seat) return null
  return charters.get(textIn(values[seat] ?? ''))?.day ?? null
}

/** Whether a row counts for an amount of its own, such as somebody who paid their own ticket. */
export const hasWorth = ({ worth, worthWhere }: RosterPart, values: FormContent): boolean =>
  worth !== undefined && (worthWhere === undefined || isNeeded(worthWhere, values))

/** The amount that a row counts for, before any cap; null where it has none of its own, or it is not known. */
export function worthOf(part: RosterPart, values: FormContent): Cents | null {
  if (part.worth === undefined || !hasWorth(part, values)) return null
  const parsed = Cents.safeParse(values[part.worth])
  return parsed.success ? parsed.data : null
}
