import type { PhotoRegion } from '../record/reading'

/** One line of text with where it stands. Coordinates are levelled: rows run along x. Units are those of the source. */
export type TextLine = {
  text: string
  confidence: number
  x0: number
  x1: number
  /** Middle of the line. */
  cy: number
  height: number
  region: PhotoRegion | null
  source: 'photo' | 'text'
}

/** A line made comparable: half-width, `spaced` as it stands and `plain` without any blank. */
export type Line = TextLine & { spaced: string; plain: string; cx: number }

/** Lines that stand beside each other, left to right, and their text joined. */
export type Row = { lines: Line[]; plain: string; spaced: string; cy: number; height: number }

/** A ticket's lines as all layouts read them. */
export type TicketPage = { lines: Line[]; rows: Row[]; all: string }

/** Full-width to half-width, every dash and yuan sign to one, control characters away. */
export const halfWidth = (text: string): string =>
  text
    .replace(/\0/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[—–]/g, '-')
    .replace(/￥/g, '¥')

/** Prepares recognised lines for the layouts. */
export function pageOf(textLines: readonly TextLine[]): TicketPage {
  const lines = textLines
    .map((line): Line => {
      const spaced = halfWidth(line.text).trim()
      return { ...line, spaced, plain: spaced.replace(/\s/g, ''), cx: (line.x0 + line.x1) / 2 }
    })
    .filter((line) => line.plain !== '')
    .sort((left, right) => left.cy - right.cy)
  return { lines, rows: rowsOf(lines), all: lines.map((line) => line.plain).join('\n') }
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    const row = rows.find(
      (candidate) => Math.abs(candidate.cy - line.cy) < 0.55 * Math.max(candidate.height, line.height),
    )
    if (!row) {
      rows.push({ lines: [line], plain: '', spaced: '', cy: line.cy, height: line.height })
      continue
    }
    row.cy = (row.cy * row.lines.length + line.cy) / (row.lines.length + 1)
    row.height = Math.max(row.height, line.height)
    row.lines.push(line)
  }
  for (const row of rows) {
    row.lines.sort((left, right) => left.x0 - right.x0)
    row.plain = row.lines.map((line) => line.plain).join('')
    row.spaced = row.lines.map((line) => line.spaced).join(' ')
  }
  return rows
}

/** Whether two lines stand in one row; `tolerance` counts in heights of the taller one. */
export const sameRow = (left: Line, right: Line, tolerance = 0.6): boolean =>
  Math.abs(left.cy - right.cy) < tolerance * Math.max(left.height, right.height)

/** Lines right of one in its row, nearest first. */
export const rightOf = (page: TicketPage, line: Line, tolerance = 0.6): Line[] =>
  page.lines
    .filter((other) => other !== line && sameRow(line, other, tolerance) && other.cx > line.cx)
    .sort((left, right) => left.x0 - right.x0)

/** Whether a line stands below another and begins about where that begins; `reach` and `sideways` count in the other's heights. */
export const standsBelow = (line: Line, other: Line, reach: number, sideways: number): boolean =>
  line.cy > other.cy + 0.3 * other.height &&
  line.cy - other.cy < reach * other.height &&
  Math.abs(line.x0 - other.x0) < sideways * other.height

/** Lines below one that begin about where it begins, nearest first. */
export const below = (page: TicketPage, line: Line, reach: number, sideways: number): Line[] =>
  page.lines
    .filter((other) => standsBelow(other, line, reach, sideways))
    .sort((left, right) => left.cy - right.cy)
