import type { FieldBoard } from '../lines/field-board'
import { asDigits, ticketDay, timeOfDay } from '../lines/read-digits'
import { rightOf, type Line, type TicketPage } from '../lines/text-line'

const issued = /开票日期|开票时间|填开日期|出票日期|出票时间|打印|购票时间|售票时间|下单|支付时间/
const dayThenTime = /(20\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?(?:星期.|周.)?(?:(\d{1,2})[:：.](\d{2}))?/
const blurred = /(20\d\d)\D?(\d\d)\D?(\d\d)\D?(\d\d)[:：.](\d\d)/
const timeAlone = /(?:^|\D)(\d{1,2})[:：](\d{2})开?$/

/** The day and time of the trip; the day of issue is kept apart. */
export function readDayAndTime(page: TicketPage, board: FieldBoard): void {
  const ofIssue = linesOfIssue(page)
  for (const line of page.lines) {
    const [whole, year = '', month = '', day = '', hour, minute] = dayThenTime.exec(line.plain) ?? []
    const date = whole ? ticketDay(year, month, day) : null
    if (date && ofIssue.has(line)) {
      board.put('issueDate', date, line)
    } else if (date) {
      board.put('date', date, line, hour ? 1 : 0.985)
      if (hour && minute) board.put('time', timeOfDay(hour, minute), line)
    } else if (!whole) {
      readBlurredDay(line, board)
    }
    const alone = timeAlone.exec(line.plain)
    if (alone && !whole && !ofIssue.has(line) && !/历时|全程/.test(line.plain))
      board.put('time', timeOfDay(alone[1] ?? '', alone[2] ?? ''), line, 0.99)
  }
}

/** The day of issue alone, where no other day can be told from it. */
export function readIssueDay(page: TicketPage, board: FieldBoard): void {
  for (const line of linesOfIssue(page)) {
    const [whole, year = '', month = '', day = ''] = dayThenTime.exec(line.plain) ?? []
    if (whole) board.put('issueDate', ticketDay(year, month, day), line)
  }
}

/** Lines that say when a document was issued or bought, and what stands right of such a label. */
function linesOfIssue(page: TicketPage): Set<Line> {
  const labels = page.lines.filter(({ plain }) => issued.test(plain))
  return new Set(
    labels.flatMap((label) => {
      const [beside] = /\d/.test(label.plain) ? [] : rightOf(page, label)
      return beside && beside.x0 - label.x1 < 4 * label.height ? [label, beside] : [label]
    }),
  )
}

/** A day whose marks were misread still has its digits in order. */
function readBlurredDay(line: Line, board: FieldBoard): void {
  const found = blurred.exec(asDigits(line.plain))
  if (!found) return
  const [, year = '', month = '', day = '', hour = '', minute = ''] = found
  const date = ticketDay(year, month, day)
  if (!date) return
  board.put('date', date, line, 0.85)
  board.put('time', timeOfDay(hour, minute), line, 0.85)
}
