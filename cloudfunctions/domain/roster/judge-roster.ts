import { isMobile } from '../person/phone'
import { evaluate } from '../policy/decide/evaluate'
import { textIn } from '../procedure/fields/field-value'
import type { RowProblem, RowVerdict } from './judged-row'
import {
  personColumnsOf,
  prepareRoster,
  type PersonColumns,
  type PreparedRoster,
  type RosterRules,
} from './prepare-roster'
import type { RosterRow, RowId } from './row'
import { factsOfRow, hasWorth, worthOf } from './row-facts'
import { flagsOfRow } from './row-flags'
import { problemsOfRow } from './row-problems'

type Row = Pick<RosterRow, 'id' | 'values'>

/**
 * Judges rows as they are kept (`normalisedRow`), each by itself, except that an ID number stands for one row: the later one is told
 * which row has it. `taken` are the ID numbers of other rows of the roster, `phones` how many other rows have a phone number.
 */
export function judgeRows(
  rules: RosterRules,
  rows: readonly Row[],
  taken: ReadonlyMap<string, RowId> = new Map(),
  phones: ReadonlyMap<string, number> = new Map(),
): RowVerdict[] {
  const prepared = prepareRoster(rules)
  const phonesHere = phonesOf(rules.part, rows)
  const here = new Map<string, RowId>()
  return rows.map((row) => {
    const problems = problemsOfRow(prepared, row.values)
    const idNumber = rightIdNumber(prepared, row, problems)
    if (idNumber !== null) {
      const other = here.get(idNumber) ?? taken.get(idNumber)
      if (other === undefined || other === row.id) here.set(idNumber, row.id)
      else problems.push({ column: prepared.person.idNumber ?? '', problem: 'sameIdAsRow', otherRow: other })
    }
    const phone = cellOf(prepared.person.phone, row)
    const flags = flagsOfRow(
      prepared,
      row.values,
      problems,
      (phonesHere.get(phone) ?? 0) + (phones.get(phone) ?? 0),
    )
    return { ...countedBy(prepared, row, problems), flags }
  })
}

/** How many rows have each phone number. */
export function phonesOf(part: RosterRules['part'], rows: readonly Row[]): Map<string, number> {
  const { phone } = personColumnsOf(part)
  const counts = new Map<string, number>()
  for (const row of rows) {
    const number = cellOf(phone, row)
    if (isMobile(number)) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}

const cellOf = (column: PersonColumns[keyof PersonColumns], { values }: Row): string =>
  column === null ? '' : textIn(values[column] ?? '')

/** The ID number of a row, null while it cannot be right: then it is nobody's. */
function rightIdNumber(
  { person: { idNumber } }: PreparedRoster,
  row: Row,
  problems: readonly RowProblem[],
): string | null {
  if (idNumber === null || problems.some(({ column }) => column === idNumber)) return null
  const number = cellOf(idNumber, row)
  return number === '' ? null : number
}

function countedBy(
  prepared: PreparedRoster,
  { values }: Row,
  problems: RowProblem[],
): Omit<RowVerdict, 'flags'> {
  if (problems.length > 0) return { problems, counted: false, worth: null, reason: null }
  const reason = prepared.counts && evaluate(prepared.counts, factsOfRow(prepared, values))
  const worth = worthOf(prepared.part, values)
  const isWorthKnown = worth !== null || !hasWorth(prepared.part, values)
  return { problems, counted: (reason === null || reason.verdict === 'met') && isWorthKnown, worth, reason }
}
