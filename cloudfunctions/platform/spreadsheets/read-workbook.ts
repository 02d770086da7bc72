import { zipSync, strToU8 } from 'fflate'
import { streamXlsxRows } from 'hucre/xlsx'
import { outlineOf } from './sheet-outline'
import type { Cell, Sheet, SheetRow } from '@domain/roster/table/sheet'
import { isFilled } from './is-filled'
import { partsOfWorkbook, sheetsIn, textOfPart, type SheetPart } from './workbook-parts'

/** More sheets than a list has, each of which is gone through from the start of the file. */
const mostSheets = 10

/** Nobody goes on with a list after so many empty lines; sheets may be styled down to their last one. */
const mostEmptyLines = 2_000

/** Cells right of this: only empty ones that somebody has styled. */
const farRight = /<(?:\w+:)?c\b[^>]*?\sr="[A-Z]{3}\d+"[^>]*?/
const emptyFarRight = new RegExp(`${farRight.source}(?:/>|></(?:\\w+:)?c>)`, 'g')

/**
 * The visible sheets of a workbook, at most so many filled rows of each; empty rows are left out. Null when it is no workbook,
 * `tooLarge` when it would inflate beyond what such a list can be: that is judged by its directory and by what is really inflated.
 */
export async function sheetsOfWorkbook(
  content: Uint8Array,
  mostRows: number,
): Promise<Sheet[] | 'tooLarge' | null> {
  try {
    const parts = partsOfWorkbook(content)
    if (parts === null || parts === 'tooLarge') return parts
    const visible = sheetsIn(parts).filter(({ visible }) => visible)
    if (visible.length === 0) return null
    if (visible.length > mostSheets) return 'tooLarge'
    const texts = new Map(visible.map((sheet) => [sheet, narrowed(textOfPart(parts, sheet.path) ?? '')]))
    if ([...texts.values()].includes(null)) return 'tooLarge'
    // What is read is what was measured, whatever else the archive may hold.
    const measured = zipSync(
      {
        ...Object.fromEntries(parts),
        ...Object.fromEntries([...texts].map(([{ path }, xml]) => [path, strToU8(xml ?? '')])),
      },
      { level: 0 },
    )
    const sheets: Sheet[] = []
    for (const [sheet, xml] of texts) sheets.push(await readSheet(measured, sheet, xml ?? '', mostRows))
    return sheets
  } catch {
    return null
  }
}

/** A sheet without the empty cells that stand far right; null where something does stand there: such a row takes too much room. */
function narrowed(xml: string): string | null {
  if (!farRight.test(xml)) return xml
  const without = xml.replace(emptyFarRight, '')
  return farRight.test(without) ? null : without
}

async function readSheet(
  content: Uint8Array,
  { name, index }: SheetPart,
  xml: string,
  mostRows: number,
): Promise<Sheet> {
  const { hiddenLines, merges } = outlineOf(xml)
  const rows: SheetRow[] = []
  let last = 0
  for await (const row of streamXlsxRows(content, { sheet: index })) {
    const line = row.index + 1
    const cells = row.values.map(cellOf)
    if (!isFilled(cells)) continue
    if (rows.length > 0 && line - last > mostEmptyLines) break
    last = line
    rows.push({ line, cells, hidden: hiddenLines.has(line) })
    if (rows.length === mostRows) break
  }
  return { name, rows, merges }
}

/** A long number under a format of days is no day: as text nothing can be read from it. */
const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#' : value
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
