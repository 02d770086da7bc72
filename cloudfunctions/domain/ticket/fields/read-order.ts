import type { FieldBoard } from '../lines/field-board'
import { timeOfDay } from '../lines/read-digits'
import { nameCharacter, personNameIn } from './passenger-name'
import { sameRow, type Line, type TicketPage } from '../lines/text-line'

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
  const left = page.lines
    .filter((line) => sameRow(line, label, 0.9) && line.cx < label.cx)
    .map((line) => ({ line, name: personNameIn(line.plain) }))
    .find(({ name }) => name !== null)
  if (left?.name) board.set('name', left.name, left.line)
  const before = nameBefore.exec(label.plain)?.[1]
  if (before) board.put('name', personNameIn(before), label, 0.97)
}

const nameBefore = new RegExp(`^(${nameCharacter}{2,30}?)(?:中国居民|居民|二代)身份证`, 'u')
