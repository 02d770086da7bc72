import { addDays, type Day } from '../calendar/day'
import type { PrintedNotice } from '../output/printed-notice'
import { noticeState, type Notice } from './notice'

/** How wide the column of numbers is beside any other. */
const widths = { serial: 2, other: 7 } as const

const reckoned = '有一天的放假安排还没公布，最后一天先按周一到周五算，可能往后推。'

/**
 * What is printed of a notice: nothing that the public page does not show. The rows come masked already, in the order in which they
 * were posted; each is preceded by its number. The days are those of the calendar of today.
 */
export function printableNotice(
  notice: Notice,
  rows: readonly (readonly string[])[],
  hotlines: PrintedNotice['hotlines'],
  today: Day,
): PrintedNotice {
  const { title, lines, columns, opensOn, workingDays, office } = notice
  const state = noticeState(notice, today)
  return {
    title,
    paragraphs: [...lines, ...(state.running && !state.certain ? [reckoned] : [])],
    table: {
      headings: ['序号', ...columns.map(({ label }) => label)],
      widths: [widths.serial, ...columns.map(() => widths.other)],
      rows: rows.map((cells, place) => [String(place + 1), ...cells]),
    },
    // The day of posting is not counted, so the days that are begin with the next.
    from: addDays(opensOn, 1),
    to: state.until,
    workingDays,
    hotlines: hotlines.map(({ name, phone }) => ({ name, phone })),
    office: office.name,
    day: opensOn,
  }
}
