import type { FieldBoard } from './field-board'
import type { FieldName } from './reading'
import { findStation, stationName } from './station'
import { below, type Row, type TicketPage } from './text-line'

const place = '[\\u4e00-\\u9fa5]{2,10}'
const stop = '(?=[（(]|到达|到站|终点|目的|日期|时间|车次|班次|$)'

const places: readonly (readonly [FieldName, RegExp, number])[] = [
  [
    'from',
    new RegExp(`(?:始发站|起点站?|发站|出发地|始发港|出发港|上船港|出发站|起运港)[:：]?(${place}?)${stop}`),
    1,
  ],
  ['to', new RegExp(`(?:到达站|终点站?|到站|目的地|到达地|到达港|目的港|下船港)[:：]?(${place}?)${stop}`), 1],
  ['from', new RegExp(`(?:乘车站|上车站|上车点)[:：]?(${place}?)${stop}`), 0.9],
]

const others: readonly (readonly [FieldName, RegExp])[] = [
  ['trainNo', /(?:车次|班次|航次|船次|班次号|车次号)[:：]?([A-Z]{0,3}\d{3,5})/],
  ['seat', /(?:座位?号?|席位|舱位号|铺位)[:：]?(\d{1,3})(?!\d)/],
  ['time', /(?:时间|开车时间|发车时间|时刻|开航时间)[:：]?(?:20\d\d-\d\d-\d\d)?(\d\d[:：]\d\d)/],
  ['date', /(?:日期|日一期|乘车日期|发车时间|开航时间|乘船日期)[:：]?(20\d\d-\d\d-\d\d)/],
]

/** Coach and ferry tickets: tables of labels and values, or a route with an arrow. */
export function readCoach(page: TicketPage, board: FieldBoard): void {
  for (const row of page.rows) {
    for (const [field, pattern, certainty] of places) {
      const found = pattern.exec(row.plain)?.[1]
      if (found) putPlace(field, found, row, board, certainty)
    }
    for (const [field, pattern] of others) putFromRow(field, pattern.exec(row.plain)?.[1], row, board)
    readArrow(row, board)
  }
  if (!board.fields.from || !board.fields.to) readUnderLabels(page, board)
}

function putPlace(field: FieldName, found: string, row: Row, board: FieldBoard, certainty: number): void {
  const name = townOf(found)
  const line = row.lines.find((candidate) => candidate.plain.includes(found)) ?? row.lines[0]
  if (line && name.length >= 2) board.put(field, name, line, certainty * (findStation(name) ? 1 : 0.97))
}

/** A coach stops at a town: "榆树客运站" is 榆树, unless the station is all the ticket names. */
const townOf = (name: string): string => stationName(name) || name

function putFromRow(field: FieldName, value: string | undefined, row: Row, board: FieldBoard): void {
  if (!value) return
  const line = row.lines.find((candidate) => candidate.plain.includes(value)) ?? row.lines[0]
  if (line) board.put(field, value.replace('：', ':'), line, 0.99)
}

const arrow = /^([\u4e00-\u9fa5]{2,10})(?:→|[-=>＞~》一—]+>?|至|到)([\u4e00-\u9fa5]{2,10})(?:[(（]|$)/

function readArrow(row: Row, board: FieldBoard): void {
  const spaced = /^([\u4e00-\u9fa5]{2,8})\s+\S{0,2}\s*([\u4e00-\u9fa5]{2,8})(?:[(（]|$)/
  for (const line of row.lines) {
    const found = arrow.exec(line.plain)
    const apart = spaced.exec(line.spaced)
    const [, from = '', to = ''] = found ?? apart ?? []
    if (from === '' || (!found && !(findStation(from) && findStation(to)))) continue
    if (!findStation(from) && !findStation(to)) continue
    board.put('from', townOf(from), line, found ? 1 : 0.95)
    board.put('to', townOf(to), line, found ? 1 : 0.95)
  }
  const [left, ...rest] = row.lines
  const right = rest.at(-1)
  if (!left || !right || row.lines.length > 3 || board.fields.from) return
  const both = [left, right].every(
    (line) => /^[\u4e00-\u9fa5]{2,8}(?:[(（].*)?$/.test(line.plain) && findStation(line.plain) !== null,
  )
  if (!both) return
  board.put('from', townOf(left.plain), left, 0.97)
  board.put('to', townOf(right.plain), right, 0.97)
}

/** Tables whose values stand under their labels. */
function readUnderLabels(page: TicketPage, board: FieldBoard): void {
  for (const label of page.lines) {
    const field = /^(?:始发站|起点|发站|出发地|始发港|出发港)$/.test(label.plain)
      ? 'from'
      : /^(?:到达站|终点|到站|目的地|到达港|目的港)$/.test(label.plain)
        ? 'to'
        : null
    if (!field) continue
    const value = below(page, label, 3.2, 2.5)[0]
    if (value && /^[\u4e00-\u9fa5]{2,10}/.test(value.plain))
      board.put(field, townOf(value.plain), value, 0.96)
  }
}
