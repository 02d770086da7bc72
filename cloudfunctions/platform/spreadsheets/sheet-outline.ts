import type { Merge } from '@domain/roster/table/sheet'

/** What the text of a sheet says besides its cells. */
export type SheetOutline = { hiddenLines: ReadonlySet<number>; merges: Merge[] }

const hiddenAttribute = /\bhidden="(?:1|true)"/
/** Merges of a sheet that anybody looks at. */
const mostMerges = 20_000

/** Which rows of a sheet are hidden, and which cells are merged. */
export function outlineOf(xml: string): SheetOutline {
  const hiddenLines = new Set<number>()
  if (hiddenAttribute.test(xml))
    for (const [tag] of xml.matchAll(/<(?:\w+:)?row\b[^>]*>/g))
      if (hiddenAttribute.test(tag)) hiddenLines.add(Number(attribute(tag, 'r')))
  const merges: Merge[] = []
  for (const [tag] of xml.slice(xml.lastIndexOf('sheetData')).matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)) {
    const merge = mergeOf(attribute(tag, 'ref'))
    if (merge !== null) merges.push(merge)
    if (merges.length === mostMerges) break
  }
  return { hiddenLines, merges }
}

/** The value of an attribute in the text of a tag; empty where it has none. */
export const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

function mergeOf(ref: string): Merge | null {
  const [, fromColumn, fromLine, toColumn, toLine] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref) ?? []
  if (!fromColumn || !toColumn) return null
  return {
    fromLine: Number(fromLine),
    toLine: Number(toLine),
    fromColumn: columnOf(fromColumn),
    toColumn: columnOf(toColumn),
  }
}

/** The place of a column by its letters: A is 0. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
