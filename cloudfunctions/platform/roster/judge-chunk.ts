import { textIn } from '@domain/procedure/fields/field-value'
import type { RowFlagKind, RowVerdict } from '@domain/roster/judged-row'
import { judgeRows } from '@domain/roster/judge-roster'
import type { KeptMark } from '@domain/roster/office-mark'
import { personColumnsOf, type RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow, RowId } from '@domain/roster/row'
import type { RosterTally } from '@domain/roster/tally'
import { tallyOf } from '@domain/roster/tally-of'
import type { RosterChunk } from '../records/roster'

/** What a chunk says besides its rows. */
export type Beside = Pick<RosterChunk, 'elsewhere' | 'marks' | 'flags'>

/** What is said of the rows of a chunk, in their order. No other chunk is needed for it. */
export function judgeChunk(
  rules: RosterRules,
  { elsewhere, flags }: Omit<Beside, 'marks'>,
  rows: readonly RosterRow[],
): RowVerdict[] {
  const { idNumber, phone } = personColumnsOf(rules.part)
  const cells = new Map(rows.map(({ id, values }) => [id, values]))
  const cellOf = (rowId: RowId, column: string | null) =>
    column === null ? '' : textIn(cells.get(rowId)?.[column] ?? '')
  const taken = new Map(elsewhere.sameId.map(({ rowId, otherRow }) => [cellOf(rowId, idNumber), otherRow]))
  const phones = new Map(elsewhere.phones.map(({ rowId, others }) => [cellOf(rowId, phone), others]))
  const raised = flagsByRow(flags)
  return judgeRows(rules, rows, taken, phones).map((verdict, index) => {
    const more = raised.get(rows[index]?.id ?? '') ?? []
    return more.length === 0 ? verdict : { ...verdict, flags: [...verdict.flags, ...more] }
  })
}

function flagsByRow(flags: RosterChunk['flags']): Map<RowId, RowFlagKind[]> {
  const byRow = new Map<RowId, RowFlagKind[]>()
  for (const { rowId, kind } of flags) byRow.set(rowId, [...(byRow.get(rowId) ?? []), kind])
  return byRow
}

/** The rows that are left out: those of which the last word of an office is so. */
export function excludedRows(marks: readonly KeptMark[]): Set<RowId> {
  const last = new Map(marks.map(({ rowId, mark }) => [rowId, mark.kind]))
  return new Set([...last].flatMap(([rowId, kind]) => (kind === 'exclude' ? [rowId] : [])))
}

/** What somebody says of themselves is told to offices alone: whoever applies must not find it by counting. */
export const forOfficesAlone: readonly RowFlagKind[] = ['personDenies']

/** What whoever applies sees of a verdict. */
export const toldApplicant = (verdict: RowVerdict): RowVerdict => ({
  ...verdict,
  flags: verdict.flags.filter((kind) => !forOfficesAlone.includes(kind)),
})

/** What the rows of a chunk come to. */
export const tallyOfChunk = (rules: RosterRules, beside: Beside, rows: readonly RosterRow[]): RosterTally =>
  tallyOf(rules, rows, judgeChunk(rules, beside, rows).map(toldApplicant), excludedRows(beside.marks))
