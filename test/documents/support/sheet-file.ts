import assert from 'node:assert/strict'
import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

/** An xlsx file as a program of another maker reads it. */
export type ReadSheet = {
  sheet: WorkSheet
  /** Every cell as the program shows its value; empty cells are null. */
  rows: (string | number | null)[][]
  cell: (address: string) => CellObject | undefined
  /** The sheet's own XML, and the workbook's. */
  sheetXml: string
  workbookXml: string
}

/** Reads an xlsx file. Fails when a part is no well-formed XML or a cell holds a formula. */
export function readSheet(content: Uint8Array): ReadSheet {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  for (const [name, text] of Object.entries(parts)) assert.equal(XMLValidator.validate(text), true, name)
  const workbook = read(content, { cellFormula: true, cellNF: true })
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
  assert.ok(sheet)
  const cell = (address: string) => sheet[address] as CellObject | undefined
  for (const address of Object.keys(sheet).filter((key) => /^[A-Z]+\d+$/.test(key)))
    assert.equal(cell(address)?.f, undefined, `${address} is a formula`)
  return {
    sheet,
    rows: utils.sheet_to_json(sheet, { header: 1, defval: null, raw: true, blankrows: true }),
    cell,
    sheetXml: parts['xl/worksheets/sheet1.xml'] ?? '',
    workbookXml: parts['xl/workbook.xml'] ?? '',
  }
}
