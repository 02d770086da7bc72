import type { RosterReading } from '@contract/roster-file-calls'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import type { RosterColumn } from '@domain/procedure/part'

/** What the person has said of a file: which sheet, what each column is, what holds for everybody, and what becomes of those there. */
export type FileChoices = {
  sheet: string | null
  /** By place in the file; left out while what was found stands. */
  columns?: (string | null)[]
  sameForAll: Record<string, FieldValue>
  how: 'replace' | 'add' | null
}

export const noChoices: FileChoices = { sheet: null, sameForAll: {}, how: null }

/** What each column of the file is taken for, by its place. */
export function columnsOf({ columns }: Pick<RosterReading, 'columns'>): (string | null)[] {
  const most = columns.reduce((last, { place }) => Math.max(last, place), -1)
  const taken = Array.from({ length: most + 1 }, (): string | null => null)
  for (const { place, column } of columns) taken[place] = column
  return taken
}

/** The same with one column taken for something else. What another one was taken for it is no more: no two are the same. */
export function withColumn(reading: Pick<RosterReading, 'columns'>, place: number, column: string | null) {
  const others = columnsOf(reading).map((known) => (known === column ? null : known))
  return others.map((known, at) => (at === place ? column : known))
}

/** Columns that the file does not have, with a sentence that may hold for everybody. */
export const sentencesAsked = (
  { columns }: Pick<RosterReading, 'columns'>,
  asked: readonly RosterColumn[],
): RosterColumn[] =>
  asked.filter(
    ({ id, sameForAll }) => sameForAll !== undefined && !columns.some(({ column }) => column === id),
  )

/** Columns that every row needs, that the file does not have, and that nobody can say for all. */
export const columnsMissing = (
  { missing }: Pick<RosterReading, 'missing'>,
  asked: readonly RosterColumn[],
): RosterColumn[] => asked.filter(({ id, sameForAll }) => sameForAll === undefined && missing.includes(id))

/** What becomes of who is there already: a file with the same persons takes their place, any other one is added. */
export const howOf = ({ how }: Pick<FileChoices, 'how'>, { changes }: Pick<RosterReading, 'changes'>) =>
  how ?? (changes.gone > 0 && changes.same + changes.changed === 0 ? 'add' : 'replace')
