import type { RosterPart } from '@domain/roster/prepare-roster'
import { readTable, type TableChoice, type TableReading } from '@domain/roster/table/read-table'
import type { Sheet } from '@domain/roster/table/sheet'
import { openTableFile } from '@platform/spreadsheets/open-table-file'
import { sheetsOfText } from '@platform/spreadsheets/sheets-of-text'
import { refuse } from '@platform/store/refusal'
import { filledDown } from './filled-down'

/** Titles, sums and notes around the rows of the longest roster. */
const rowsBesides = 300

/** A file of rows as it was opened, and what its table says. */
export type RosterTable = { format: 'xlsx' | 'xls' | 'text'; sheets: readonly Sheet[]; table: TableReading }

/** Reads a file as a table of persons. Refuses what is none, with why, and what has more rows than a roster may. */
export async function rosterTableOf(
  content: Uint8Array,
  part: RosterPart,
  asked: TableChoice,
): Promise<RosterTable> {
  const found = await foundTable(content, part, asked)
  if (found === null) return refuse('rosterNotReadable', { why: 'noTable' })
  if (found.table.rows.length > part.mostRows) refuse('rosterFull', { limit: part.mostRows })
  return found
}

async function foundTable(
  content: Uint8Array,
  part: RosterPart,
  asked: TableChoice,
): Promise<RosterTable | null> {
  const mostRows = part.mostRows + rowsBesides
  const file = await openTableFile(content, mostRows)
  if (file.kind === 'refused') return refuse('rosterNotReadable', { why: file.why })
  if (file.kind === 'sheets') {
    const first = readTable(part, file.sheets, asked)
    if (first === null) return null
    const filled = file.sheets.map((sheet) =>
      sheet.name === first.sheet ? filledDown(sheet, first.headLine) : sheet,
    )
    const isFilled = filled.some((sheet, place) => sheet !== file.sheets[place])
    const table = isFilled ? readTable(part, filled, asked) : first
    return table && { format: file.format, sheets: file.sheets, table }
  }
  // Which text it is, and what its columns come apart by, shows by whether the head of a roster is in it.
  for (const text of file.texts)
    for (const sheet of sheetsOfText(text, mostRows)) {
      const table = readTable(part, [sheet], asked)
      if (table !== null) return { format: 'text', sheets: [sheet], table }
    }
  return null
}
