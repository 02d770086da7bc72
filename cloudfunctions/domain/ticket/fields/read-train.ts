import type { FieldBoard } from '../lines/field-board'
import { asDigits } from '../lines/read-digits'
import { findStation } from '../places/station'
import { stationAsRead, stationOfLetters } from '../places/station-as-read'
import { sameRow, type Line, type TicketPage } from '../lines/text-line'

/** A name in a line, with its left edge, middle and width. */
type StationSeen = { line: Line; name: string; x: number; middle: number; width: number }
type TrainSeen = { line: Line; number: string; certainty: number }

const noStation = /售票|车站|进站|出站|本站|客运|候车|到站|购票|上车|^始?发站|网站/
/** What stands between the stations on screens without being one. */
const noName = /经停|历时|全程|时刻|直达|无座|[票座卧铺]$|^已|^待|订单/

/** From, to and the number of the train: the best pair of stations in one row with a train between them. */
export function readTrain(page: TicketPage, board: FieldBoard): void {
  const trains = trainsSeen(page)
  const pair = bestPair(page, stationsSeen(page), trains)
  if (!pair) {
    readLoneStations(page, board, trains)
    return
  }
  for (const [field, seen] of [
    ['from', pair.from],
    ['to', pair.to],
  ] as const) {
    const named = stationAsRead(seen.name, seen.line, lettersUnder(page, seen))
    board.set(field, named.name, seen.line, named.certainty, named.repaired)
  }
  const train = nearestTrain(trains, pair.from)
  if (train) board.set('trainNo', train.number, train.line, train.certainty)
  else readTrainWithoutLetter(page, board, pair.from.line, pair.to.line)
}

function trainsSeen(page: TicketPage): TrainSeen[] {
  return page.lines.flatMap((line): TrainSeen[] => {
    const letters = line.plain.replace(/次$/, '').replace(/[^A-Za-z0-9!|]/g, '')
    const exact = /^([GDCZTKYLS])(\d{1,4})$/.exec(letters)
    if (exact && !/[\u4e00-\u9fa5]{2}/.test(line.plain)) return [{ line, number: exact[0], certainty: 1 }]
    if (/^[GDCZTKYL][0-9OIl!|SBZ]{1,4}$/.test(letters) && /\d/.test(letters))
      return [{ line, number: letters.slice(0, 1) + asDigits(letters.slice(1)), certainty: 0.85 }]
    const beside = /([GDCZTK]\d{1,4})(?=[\u4e00-\u9fa5次]|$)/.exec(line.plain)
    return beside?.[1] && /站|次/.test(line.plain) ? [{ line, number: beside[1], certainty: 0.95 }] : []
  })
}

function stationsSeen(page: TicketPage): StationSeen[] {
  const seen = page.lines.flatMap((line) => {
    const [train = ''] = /^[GDCZTK]\d{1,4}/.exec(line.plain) ?? []
    const text = line.plain.slice(train.length)
    return [...text.matchAll(/([\u4e00-\u9fa5]{2,7}?)站(?!售)/g)].flatMap((match): StationSeen[] => {
      if (noStation.test(match[0])) return []
      const character = (line.x1 - line.x0) / Math.max(1, line.plain.length)
      const x = line.x0 + character * (train.length + match.index)
      const width = character * match[0].length
      return [{ line, name: match[1] ?? '', x, middle: x + width / 2, width }]
    })
  })
  if (seen.length >= 2) return seen
  const bare = page.lines
    .filter(
      (line) => /^[\u4e00-\u9fa5]{2,7}$/.test(line.plain) && !seen.some((station) => station.line === line),
    )
    .map((line) => ({ line, name: line.plain, x: line.x0, middle: line.cx, width: line.x1 - line.x0 }))
    .filter((station) => !noName.test(station.name) && vouched(page, station))
  return [...seen, ...bare]
}

/** Whether anything but its shape says that a name is a station's: somebody knows it, letters under it, or a time at it. */
const vouched = (page: TicketPage, station: StationSeen): boolean =>
  findStation(station.name) !== null || lettersUnder(page, station) !== null || hasTimeAt(page, station.line)

/** Screens set the time of departure or arrival over or under the station. */
const hasTimeAt = (page: TicketPage, station: Line): boolean =>
  page.lines.some(
    (line) =>
      /^\d\d[:：]\d\d$/.test(line.plain) &&
      Math.abs(line.cy - station.cy) < 2.6 * station.height &&
      Math.min(Math.abs(line.x0 - station.x0), Math.abs(line.x1 - station.x1)) < station.height,
  )

function bestPair(
  page: TicketPage,
  stations: readonly StationSeen[],
  trains: readonly TrainSeen[],
): { from: StationSeen; to: StationSeen } | null {
  let best: { from: StationSeen; to: StationSeen; score: number } | null = null
  for (const from of stations) {
    for (const to of stations) {
      if (from === to || !standsLeftOf(from, to)) continue
      const between = trains.filter(
        ({ line }) => sameRow(line, from.line, 1.4) && line.cx > from.x && line.cx < to.line.x1 + 5,
      ).length
      const sure = [from, to].filter((station) => vouched(page, station)).length
      const score = from.line.confidence + to.line.confidence + sure / 2 + between
      if (!best || score > best.score) best = { from, to, score }
    }
  }
  return best
}

const standsLeftOf = (left: StationSeen, right: StationSeen): boolean =>
  left.line === right.line
    ? left.x < right.x
    : sameRow(left.line, right.line, 1.1) && left.line.cx < right.line.cx

/** The line of letters that is printed under a station. */
const lettersUnder = (page: TicketPage, { line: station, middle, width }: StationSeen): Line | null =>
  page.lines
    .filter(
      (line) =>
        isLetters(line) &&
        line.cy > station.cy &&
        line.cy - station.cy < 2.6 * station.height &&
        Math.abs(line.cx - middle) < 1.2 * Math.max(2 * station.height, width),
    )
    .sort((left, right) => Math.abs(left.cx - middle) - Math.abs(right.cx - middle))[0] ?? null

/** Letters with at most one sign or digit that one of them was taken for. */
const isLetters = ({ plain }: Line): boolean =>
  /^[A-Za-z'’·.10|!üÜ-]{3,30}$/.test(plain) && plain.replace(/[A-Za-züÜ]/g, '').length <= 1

const nearestTrain = (trains: readonly TrainSeen[], from: StationSeen): TrainSeen | null =>
  trains
    .map((train) => {
      const leftOfStation = train.line.cx > from.line.x0 ? 0 : 8 * from.line.height
      return { train, distance: Math.abs(train.line.cy - from.line.cy) + leftOfStation }
    })
    .sort((left, right) => left.distance - right.distance)[0]?.train ?? null

/** Digits between the stations are a train whose letter was lost: shown, but to be typed. */
function readTrainWithoutLetter(page: TicketPage, board: FieldBoard, from: Line, to: Line): void {
  const digits = page.lines.find(
    (line) =>
      /^\d{2,4}$/.test(line.plain) && sameRow(line, from, 1.4) && line.cx > from.x1 && line.cx < to.x0,
  )
  if (!digits) return
  board.doubt('trainLetterLost', 'trainNo')
  board.put('trainNo', digits.plain, digits, 0.2)
}

/** Without a pair, the pinyin lines say which stations they were. */
function readLoneStations(page: TicketPage, board: FieldBoard, trains: readonly TrainSeen[]): void {
  const train = trains[0]
  if (train) board.put('trainNo', train.number, train.line, train.certainty)
  const [left, right] = page.lines
    .filter((line) => line.plain.length >= 4 && isLetters(line) && stationOfLetters(line.plain) !== null)
    .sort((first, second) => first.cx - second.cx)
  for (const [field, line] of [
    ['from', left],
    ['to', right],
  ] as const) {
    const station = line && stationOfLetters(line.plain)
    if (line && station) board.put(field, station, line, 0.8, true)
  }
}
