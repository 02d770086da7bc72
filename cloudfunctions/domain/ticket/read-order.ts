import type { FieldBoard } from './field-board'
import { timeOfDay } from './read-digits'
import { isPersonName } from './read-passenger'
import { sameRow, type Line, type TicketPage } from './text-line'

/** Screens of the 12306 app: the time stands over or under the station, the name left of the kind of document. */
export function readOrder(page: TicketPage, board: FieldBoard): void {
  const { from } = board.fields
  const station = from && page.lines.find((line) => line.plain.startsWith(from.value))
  const away = (line: Line) => Math.abs(line.cy - (station?.cy ?? 0))
  // The clock of the phone stands over everything, but not near.
  const [departure] = page.lines
    .filter(
      (line) =>
        station !== undefined &&
        /^\d\d[:：]\d\d$/.test(line.plain) &&
        Math.abs(line.cx - station.cx) < 5 * station.height,
    )
    .sort((left, right) => away(left) - away(right))
  const [, hour = '', minute = ''] = /^(\d\d)[:：](\d\d)/.exec(departure?.plain ?? '') ?? []
  const time = hour ? timeOfDay(hour, minute) : null
  if (departure && time) board.set('time', time, departure)
  readName(page, board)
}

function readName(page: TicketPage, board: FieldBoard): void {
  const label = page.lines.find((line) => /身份证/.test(line.plain))
  if (!label) return
  const left = page.lines.find(
    (line) => sameRow(line, label, 0.9) && line.cx < label.cx && isPersonName(line.plain),
  )
  if (left) board.set('name', left.plain, left)
  const before = /^([\p{Script=Han}·]{2,12}?)(?:中国居民|居民|二代)身份证/u.exec(label.plain)?.[1]
  if (before && isPersonName(before)) board.put('name', before, label, 0.97)
}
