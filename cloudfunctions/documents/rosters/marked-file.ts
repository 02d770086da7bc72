import type { RosterRules } from '@domain/roster/prepare-roster'
import { remarksHeading, rowRemark } from '@domain/roster/row-words'
import type { RosterRow } from '@domain/roster/row'
import type { RowVerdict } from '@domain/roster/judged-row'
import { filledWidth } from '@domain/text-table'
import type { Sheet } from '@domain/roster/table/sheet'
import type { ClaimRecord } from '@platform/records/claim'
import type { RosterFile } from '@platform/records/roster'
import { eachChunk, openChunk } from '@platform/roster/chunks'
import { judgeChunk } from '@platform/roster/judge-chunk'
import { openTableFile } from '@platform/spreadsheets/open-table-file'
import { sheetsOfText } from '@platform/spreadsheets/sheets-of-text'
import type { Rendered } from '../render/rendered'
import type { Remarks } from './remarks'

/** Filled lines of a sheet that are gone through: all that a file may have. */
const mostLines = 20_000

/** A kept file of a claim's roster with what is to be said of each of its rows beside it; null when it cannot be opened. */
export async function markedFile(
  claim: ClaimRecord,
  rules: RosterRules,
  { file, content }: { file: RosterFile; content: Uint8Array },
): Promise<Rendered | null> {
  const sheets = await sheetsOf(file, content)
  const sheet = sheets.find(({ name }) => name === file.sheet)
  if (sheet === undefined) return null
  const remarks = {
    column: columnOfRemarks(sheet, file.headLine),
    lines: await remarksOf(claim, rules, file),
  }
  if (file.format === 'xlsx') {
    const { markedWorkbook } = await import('./mark-workbook')
    const marked = markedWorkbook(content, file.sheet, remarks)
    return marked && { content: marked, changed: 0 }
  }
  const { workbookOfTexts } = await import('./text-workbook')
  return workbookOfTexts(sheets, file.sheet, remarks)
}

/** The sheets of the file; of a text in the way in which its rows were taken: with as many columns. */
async function sheetsOf({ columns }: RosterFile, content: Uint8Array): Promise<readonly Sheet[]> {
  const opened = await openTableFile(content, mostLines)
  if (opened.kind === 'refused') return []
  if (opened.kind === 'sheets') return opened.sheets
  const readings = opened.texts.flatMap((text) => sheetsOfText(text, mostLines))
  const fits = ({ rows }: Sheet) => Math.max(...rows.map(({ cells }) => cells.length)) === columns.length
  return [readings.find(fits) ?? readings[0]].filter((sheet) => sheet !== undefined)
}

/** Where remarks stood before, else right of all that is filled. */
function columnOfRemarks({ rows }: Sheet, headLine: number): number {
  const before = rows.find(({ line }) => line === headLine)?.cells.indexOf(remarksHeading) ?? -1
  return before >= 0 ? before : Math.max(0, ...rows.map(({ cells }) => filledWidth(cells)))
}

async function remarksOf(
  claim: ClaimRecord,
  rules: RosterRules,
  file: RosterFile,
): Promise<Remarks['lines']> {
  const judged: { row: RosterRow; verdict: RowVerdict }[] = []
  for await (const chunk of eachChunk(claim)) {
    const rows = openChunk(chunk)
    for (const [place, verdict] of judgeChunk(rules, chunk, rows).entries()) {
      const row = rows[place]
      if (row !== undefined) judged.push({ row, verdict })
    }
  }
  const places = new Map(judged.map(({ row }, place) => [row.id, placeWords(row, place, file)]))
  const lines = new Map(file.headLine > 0 ? [[file.headLine, remarksHeading]] : [])
  for (const { row, verdict } of judged) {
    const line = lineIn(row, file)
    const remark = line === null ? '' : rowRemark(verdict, rules.part, (id) => places.get(id) ?? null)
    if (line !== null && remark !== '') lines.set(line, remark)
  }
  return lines
}

const lineIn = ({ origin }: RosterRow, { _id }: RosterFile): number | null =>
  origin.kind === 'file' && origin.fileId === _id ? origin.line : null

/** A row as somebody finds it: by its line in the file, or by its place in the roster. */
function placeWords(row: RosterRow, place: number, file: RosterFile): string {
  const line = lineIn(row, file)
  return line === null ? `名册里第 ${place + 1} 个人` : `第 ${line} 行`
}
