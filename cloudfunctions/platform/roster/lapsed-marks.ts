import { canonicalJson } from '@domain/policy/editions/canonical'
import type { KeptMark } from '@domain/roster/office-mark'
import type { RosterRow, RowId } from '@domain/roster/row'

const said = ({ values, tickets }: RosterRow): string => canonicalJson([values, tickets])

/** The rows that say something else than before, or are gone. */
export function changedRows(before: readonly RosterRow[], after: readonly RosterRow[]): Set<RowId> {
  const saidAfter = new Map(after.map((row) => [row.id, said(row)]))
  return new Set(before.flatMap((row) => (saidAfter.get(row.id) === said(row) ? [] : [row.id])))
}

/** What offices have said of rows and what still holds: of a row that says something else they look again. */
export const lapsedMarks = (marks: readonly KeptMark[], changed: ReadonlySet<RowId>): KeptMark[] =>
  marks.filter(({ rowId }) => !changed.has(rowId))
