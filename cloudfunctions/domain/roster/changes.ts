import { normaliseIdNumber } from '../person/id-number'
import type { FieldValue, FormContent } from '../procedure/fields/field-value'
import { personColumnsOf, type RosterPart } from './prepare-roster'
import type { RosterRow } from './row'

type Row = Pick<RosterRow, 'values'>

/** How many persons came, went, changed and stayed as they were. */
export type RosterChanges = { added: number; gone: number; changed: number; same: number }

/** A row of before with the row of after that is about the same person; one of both is null where a person came or went. */
export type RowPair<B extends Row, A extends Row> = { before: B | null; after: A | null }

/**
 * Rows of before and after by their person: the ID number. Where several have one number, they go by their order; a row without a number
 * that can be compared is the same only as one that says just the same.
 */
export function rowPairs<B extends Row, A extends Row>(
  part: Pick<RosterPart, 'columns'>,
  before: readonly B[],
  after: readonly A[],
): RowPair<B, A>[] {
  const { idNumber } = personColumnsOf(part)
  const waiting = new Map<string, B[]>()
  for (const row of before) {
    const key = keyOf(idNumber, row)
    const same = waiting.get(key)
    if (same === undefined) waiting.set(key, [row])
    else same.push(row)
  }
  const pairs = after.map((row): RowPair<B, A> => {
    const found = waiting.get(keyOf(idNumber, row))?.shift()
    return { before: found ?? null, after: row }
  })
  const gone = [...waiting.values()].flat()
  return [...pairs, ...gone.map((row): RowPair<B, A> => ({ before: row, after: null }))]
}

/** What changed from one roster to another, by ID number. */
export function changesBetween(
  part: Pick<RosterPart, 'columns'>,
  before: readonly Row[],
  after: readonly Row[],
): RosterChanges {
  const changes = { added: 0, gone: 0, changed: 0, same: 0 }
  for (const pair of rowPairs(part, before, after)) {
    if (pair.before === null) changes.added += 1
    else if (pair.after === null) changes.gone += 1
    else if (saysTheSame(pair.before.values, pair.after.values)) changes.same += 1
    else changes.changed += 1
  }
  return changes
}

function keyOf(column: string | null, { values }: Row): string {
  const value = column === null ? undefined : values[column]
  const number = typeof value === 'string' ? normaliseIdNumber(value) : ''
  return number === '' ? `says ${written(values)}` : `number ${number}`
}

const saysTheSame = (one: FormContent, other: FormContent): boolean => written(one) === written(other)

/** What a row says, in one order; an empty cell says nothing. */
const written = (values: FormContent): string =>
  JSON.stringify(
    Object.entries(values)
      .filter(([, value]: [string, FieldValue]) => value !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
