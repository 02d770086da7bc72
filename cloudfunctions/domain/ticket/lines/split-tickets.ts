import { pageOf, type TextLine } from './text-line'

/** Measured on real paper tickets, in widths of the 21-character code at the bottom left. */
const ticketWidth = 2.15
const ticketHeight = 1.5
const leftMargin = 0.2
const wholeCode = 21
/** A code whose last digits are printed over or cut off says where its ticket stands all the same. */
const anyCode = /\d{14}[A-Z]\d{3,6}/

type Anchor = { code: string; x0: number; cy: number; height: number; width: number }

/**
 * The lines of each paper ticket in one photo. The 21-character code stands at the bottom left of every ticket: a line belongs
 * to the nearest code whose ticket it can be part of. One code or none: one ticket.
 */
export function splitTickets(lines: readonly TextLine[]): TextLine[][] {
  const anchors = anchorsOf(lines)
  if (anchors.length < 2) return [[...lines]]
  const parts = anchors.map((): TextLine[] => [])
  for (const line of lines) {
    const at = owner(line, anchors)
    if (at !== -1) parts[at]?.push(line)
  }
  return parts
}

function anchorsOf(lines: readonly TextLine[]): Anchor[] {
  const anchors: Anchor[] = []
  for (const line of pageOf(lines).lines) {
    const code = anyCode.exec(line.plain.replace(/[^0-9A-Za-z]/g, ''))?.[0]
    if (!code || anchors.some((anchor) => anchor.code === code)) continue
    const share = Math.min(1, code.length / line.plain.length)
    const seen = (line.x1 - line.x0) * (share < 1 ? share * 0.92 : 1)
    const width = (seen * wholeCode) / code.length
    anchors.push({ code, x0: line.x0, cy: line.cy, height: line.height, width })
  }
  return anchors
}

function owner(line: TextLine, anchors: readonly Anchor[]): number {
  const middle = (line.x0 + line.x1) / 2
  let best = -1
  let nearest = Number.POSITIVE_INFINITY
  anchors.forEach((anchor, index) => {
    const inside =
      middle > anchor.x0 - leftMargin * anchor.width &&
      middle < anchor.x0 + ticketWidth * anchor.width &&
      line.cy <= anchor.cy + anchor.height &&
      line.cy > anchor.cy - ticketHeight * anchor.width
    const distance = anchor.cy - line.cy
    if (inside && distance < nearest) {
      nearest = distance
      best = index
    }
  })
  return best
}
