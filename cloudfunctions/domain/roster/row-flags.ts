import { yearsBefore, type Day } from '../calendar/day'
import { birthdayOf } from '../person/id-number'
import { provinceOf } from '../person/province'
import { registerDiffersFromIdNumber } from '../person/region'
import { termOf } from '../procedure/fields/contract-term'
import { textIn, type FormContent } from '../procedure/fields/field-value'
import type { RowFlagKind, RowProblem } from './judged-row'
import type { PersonColumns, PreparedRoster } from './prepare-roster'

/** Under this age nobody may be employed; above the other an office looks whether the number is the right one. */
export const [youngest, oldest] = [16, 75]
/** A couple may share a phone; from so many rows on somebody has filled it in for them. */
export const sharedFrom = 3

type Cells = Partial<Record<keyof PersonColumns, string>>

/** What is to be looked at in a row by itself. What has to be mended raises nothing: it is not known yet. */
export function flagsOfRow(
  prepared: PreparedRoster,
  values: FormContent,
  problems: readonly RowProblem[],
  rowsWithPhone: number,
): RowFlagKind[] {
  const cells = rightCells(prepared, values, problems)
  const flags: RowFlagKind[] = []
  if (registerDiffers(prepared, cells)) flags.push('registerDiffersFromIdNumber')
  if (isNotCovered(prepared, cells)) flags.push('contractNotCovering')
  if (cells.idNumber !== undefined && isAgeUnusual(cells.idNumber, prepared.today)) flags.push('ageUnusual')
  if (cells.phone !== undefined && rowsWithPhone >= sharedFrom) flags.push('phoneShared')
  return flags
}

function rightCells({ person }: PreparedRoster, values: FormContent, problems: readonly RowProblem[]): Cells {
  const cells: Cells = {}
  for (const name of ['idNumber', 'phone', 'contract', 'register'] as const) {
    const column = person[name]
    if (column === null || problems.some((problem) => problem.column === column)) continue
    const text = textIn(values[column] ?? '')
    if (text !== '') cells[name] = text
  }
  return cells
}

/** Declared outside while the number was given inside: the one difference that could change whether the row counts. */
function registerDiffers({ outside }: PreparedRoster, { idNumber, register }: Cells): boolean {
  if (idNumber === undefined || register === undefined || outside.length === 0) return false
  const province = provinceOf(register)
  return province !== null && registerDiffersFromIdNumber(`${province}0000`, idNumber, outside)
}

function isNotCovered({ covers }: PreparedRoster, { contract }: Cells): boolean {
  const term = contract === undefined ? null : termOf(contract)
  if (covers === null || term === null) return false
  return term.from > covers.from || (term.to !== null && term.to < covers.to)
}

function isAgeUnusual(idNumber: string, today: Day): boolean {
  const birthday = birthdayOf(idNumber)
  if (birthday === null) return false
  return birthday > yearsBefore(today, youngest) || birthday <= yearsBefore(today, oldest + 1)
}
