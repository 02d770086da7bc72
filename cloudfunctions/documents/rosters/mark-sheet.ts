import { attribute, columnOf } from '@platform/spreadsheets/sheet-outline'
import type { Remarks } from './remarks'

/** Characters that a column of sentences is wide. */
const columnWidth = 60

/**
 * The text of a sheet with remarks in a column, the rest as it was. What stands in that column already, such as remarks that were
 * given before, is replaced. `style` is that of the cells, null for none.
 */
export function markedSheet(xml: string, { column, lines }: Remarks, style: number | null): string {
  let line = 0
  const letters = lettersOf(column)
  const own = new RegExp(`<((?:\\w+:)?)c\\b[^>]*?\\sr="${letters}\\d+"[^>]*?(?:/>|>[\\s\\S]*?</\\1c>)`)
  const withCells = xml.replace(
    /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g,
    (whole, prefix: string, attributes: string, cells: string | undefined) => {
      line = Number(attribute(attributes, 'r')) || line + 1
      const before = (cells ?? '').replace(own, '')
      const remark = lines.get(line)
      if (remark === undefined) return before === (cells ?? '') ? whole : rowOf(prefix, attributes, before)
      const look = style === null ? '' : ` s="${style}"`
      const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(remark)}</${prefix}t></${prefix}is>`
      const cell = `<${prefix}c r="${letters}${line}"${look} t="inlineStr">${text}</${prefix}c>`
      return rowOf(prefix, attributes, withCell(before, cell, column))
    },
  )
  return withWidth(withCells.replace(/<(?:\w+:)?dimension\b[^>]*\/>/, ''), column)
}

/** `spans` says which columns a row fills, and would be wrong now; it is a hint that may be left out. */
const rowOf = (prefix: string, attributes: string, cells: string): string =>
  `<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '')}>${cells}</${prefix}row>`

/** Cells of a row stand in the order of their columns. */
function withCell(cells: string, cell: string, column: number): string {
  for (const match of cells.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]+)\d+"/g))
    if (columnOf(match[1] ?? '') > column)
      return cells.slice(0, match.index) + cell + cells.slice(match.index)
  return cells + cell
}

/** The column made wide and seen: of a range of columns that has it, only this one changes. */
function withWidth(xml: string, column: number): string {
  const number = column + 1
  const [, prefix = ''] = /<((?:\w+:)?)sheetData\b/.exec(xml) ?? []
  const own = `<${prefix}col min="${number}" max="${number}" width="${columnWidth}" customWidth="1"/>`
  const columns = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(xml)
  if (columns === null) return xml.replace(`<${prefix}sheetData`, `<${prefix}cols>${own}</${prefix}cols>$&`)
  const tags = [...(columns[1] ?? '').matchAll(/<(?:\w+:)?col\b[^>]*>/g)].flatMap(([tag]) => {
    const [first, last] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]
    if (number < first || number > last) return [tag]
    const part = (from: number, to: number) =>
      from > to ? [] : [tag.replace(/\smin="\d+"/, ` min="${from}"`).replace(/\smax="\d+"/, ` max="${to}"`)]
    return [...part(first, number - 1), ...part(number + 1, last)]
  })
  const sorted = [...tags, own].sort(
    (one, other) => Number(attribute(one, 'min')) - Number(attribute(other, 'min')),
  )
  return xml.replace(columns[0], () => `<${prefix}cols>${sorted.join('')}</${prefix}cols>`)
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest === 0 ? '' : lettersOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
