import { inflateSync } from 'node:zlib'

/** Object streams are inflated no further than this, each and all together: whoever sends more is not counted. */
const largestStream = 4 * 1024 * 1024
const mostInflated = 16 * 1024 * 1024

/** A tree of pages says how many it has. Its root has no parent; files that were saved again have a root for each saving. */
const isRoot = (object: string): boolean => /\/Type\s*\/Pages\b/.test(object) && !/\/Parent\b/.test(object)

const countIn = (object: string): number | null => {
  const digits = /\/Count\s+(\d{1,6})\b/.exec(object)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The objects of a file as text, without their streams' meaning: one that never ends is none. */
function* objectsOf(text: string): Generator<string> {
  for (let at = text.indexOf(' obj'); at >= 0;) {
    const end = text.indexOf('endobj', at)
    if (end < 0) return
    yield text.slice(at + 4, end)
    at = text.indexOf(' obj', end)
  }
}

/** The objects that a stream of objects holds. None when it cannot be inflated: it is encrypted, broken or too large. */
function objectsInStream(object: string, limit: number): { objects: string[]; bytes: number } {
  const none = { objects: [], bytes: 0 }
  const begin = /stream\r?\n/.exec(object)
  const first = Number(/\/First\s+(\d{1,7})\b/.exec(object)?.[1])
  const end = object.lastIndexOf('endstream')
  if (!begin || end < begin.index || !Number.isFinite(first)) return none
  const body = Buffer.from(object.slice(begin.index + begin[0].length, end), 'latin1')
  try {
    const inflated = inflateSync(body, { maxOutputLength: Math.min(largestStream, limit) })
    const text = inflated.toString('latin1')
    const offsets = text.slice(0, first).trim().split(/\s+/).map(Number)
    const starts = offsets.filter((_, index) => index % 2 === 1).map((offset) => first + offset)
    const objects = starts.map((start, index) => text.slice(start, starts[index + 1]))
    return { objects, bytes: inflated.length }
  } catch {
    // Whatever is wrong with it, its objects cannot be looked at.
    return none
  }
}

/**
 * How many pages a PDF says it has, null when that cannot be found. Draws nothing, loads nothing that the file points to, and takes
 * time in proportion to its size.
 */
export function pdfPagesOf(content: Buffer): number | null {
  let pages: number | null = null
  let left = mostInflated
  const look = (object: string) => {
    if (isRoot(object)) pages = countIn(object) ?? pages
  }
  for (const object of objectsOf(content.toString('latin1'))) {
    if (!/\/Type\s*\/ObjStm\b/.test(object.slice(0, 400))) {
      // A page tree has no stream: long objects are pictures and fonts.
      if (object.length < 200_000) look(object)
      continue
    }
    if (left <= 0) break
    const { objects, bytes } = objectsInStream(object, left)
    left -= bytes
    objects.forEach(look)
  }
  return pages !== null && pages >= 1 ? pages : null
}
