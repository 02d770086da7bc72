import type { RosterRowView } from '@contract/roster-views'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { PartOf } from '@domain/procedure/part'
import type { RowProblemKind, RowVerdict } from '@domain/roster/judged-row'
import type { KeptMark } from '@domain/roster/office-mark'
import type { RosterRow } from '@domain/roster/row'
import { toldApplicant } from '@platform/roster/judge-chunk'

/** A row with what is known of it. */
export type KnownRow = {
  row: RosterRow
  /** Counts from 1 through the whole roster. */
  number: number
  verdict: RowVerdict
  marks: readonly KeptMark[]
}

/** Who looks: whoever hands it in, or an office. */
export type Viewer = 'applicant' | 'office'

const nobody = { region: () => null, employer: () => null }

/** The number itself is right there: it stands in another row too, or another column says otherwise. */
const ofOthers: readonly RowProblemKind[] = ['sameIdAsRow', 'sexDiffersFromId']

/** A row as a list shows it. Whoever hands it in sees what they have to mend as it was typed; an office sees masks alone. */
export function rowView(
  part: PartOf<'roster'>,
  { row, number, verdict, marks }: KnownRow,
  viewer: Viewer,
): RosterRowView {
  const shown = viewer === 'applicant' ? toldApplicant(verdict) : verdict
  const values: Record<string, FieldValue> = {}
  const masks: Record<string, string> = {}
  const isToMend = (column: string) =>
    viewer === 'applicant' &&
    verdict.problems.some((one) => one.column === column && !ofOthers.includes(one.problem))
  for (const column of part.columns) {
    const value = row.values[column.id]
    if (value === undefined) continue
    const { secret, mask } = kindRules[column.kind]
    if (!secret || isToMend(column.id)) values[column.id] = value
    else masks[column.id] = mask(value, column, nobody)
  }
  return {
    id: row.id,
    number,
    values,
    masks,
    origin: row.origin,
    tickets: row.tickets,
    verdict: shown,
    marks: viewer === 'applicant' ? lastExclusions(marks) : lastOfOffices(marks),
  }
}

/** What each office said of a row last. */
export const lastOfOffices = (marks: readonly KeptMark[]): KeptMark[] => [
  ...new Map(marks.map((mark) => [`${mark.organisationId} ${mark.step}`, mark])).values(),
]

/** Whoever hands it in is told that a row is left out, and why; not what offices say to each other. */
const lastExclusions = (marks: readonly KeptMark[]): KeptMark[] => {
  const last = marks.at(-1)
  return last?.mark.kind === 'exclude' ? [last] : []
}
