import type { Day } from '../calendar/day'
import type { WorkingDeadline } from '../calendar/working-day'
import type { Notice } from './notice'

/** A notice as a sheet of paper has it: nothing on it that the public page does not show. */
export type PrintableNotice = {
  title: string
  lines: readonly string[]
  office: string
  headings: readonly string[]
  /** Masked cells, each row preceded by its number. */
  rows: readonly (readonly string[])[]
  postedOn: Day
  closesOn: WorkingDeadline
  workingDays: number
  hotlines: readonly { name: string; phone: string }[]
}

/** What is printed of a notice: the rows come masked already, in the order in which they were posted. */
export function printableNotice(
  notice: Notice,
  rows: readonly (readonly string[])[],
  hotlines: PrintableNotice['hotlines'],
): PrintableNotice {
  return {
    title: notice.title,
    lines: notice.lines,
    office: notice.office.name,
    headings: ['序号', ...notice.columns.map(({ label }) => label)],
    rows: rows.map((cells, index) => [String(index + 1), ...cells]),
    postedOn: notice.opensOn,
    closesOn: notice.closesOn,
    workingDays: notice.workingDays,
    hotlines: hotlines.map(({ name, phone }) => ({ name, phone })),
  }
}
