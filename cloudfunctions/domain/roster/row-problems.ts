import { sexOf } from '../person/id-number'
import { isAsked, problemOfField } from '../procedure/fields/check-form'
import { textIn, type FormContent } from '../procedure/fields/field-value'
import type { RosterColumn } from '../procedure/part'
import type { RowProblem, RowProblemKind } from './judged-row'
import type { PreparedRoster } from './prepare-roster'

/** What has to be mended in a row by itself, in the order of the columns. */
export function problemsOfRow(prepared: PreparedRoster, values: FormContent): RowProblem[] {
  const problems: RowProblem[] = []
  for (const column of prepared.columns) {
    if (!isAsked(column, values)) continue
    const problem = problemOfCell(prepared, column, values)
    if (problem !== null) problems.push({ column: column.id, problem })
  }
  const { sex } = prepared.person
  if (sex !== null && sexDiffers(prepared, values, problems))
    problems.push({ column: sex, problem: 'sexDiffersFromId' })
  return problems
}

const charterId = /^h[0-9a-z]{6,20}$/

function problemOfCell(
  { seat, today }: PreparedRoster,
  column: RosterColumn,
  values: FormContent,
): RowProblemKind | null {
  const problem = problemOfField(column, values, today)
  if (problem !== 'notAChoice' || column.id !== seat) return problem
  return charterId.test(textIn(values[column.id] ?? '')) ? 'noSuchCharter' : problem
}

/** Whether the sex is another than the one that a right number says. */
function sexDiffers(
  { person: { idNumber, sex } }: PreparedRoster,
  values: FormContent,
  problems: readonly RowProblem[],
): boolean {
  if (idNumber === null || sex === null) return false
  if (problems.some(({ column }) => column === idNumber || column === sex)) return false
  const said = sexOf(textIn(values[idNumber] ?? ''))
  return said !== null && said !== values[sex]
}
