import { unzipSync } from 'fflate'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import type { Row, Sheet } from '@domain/payment/bank-table'

const mostEntries = 200
const largestTotal = 30_000_000
const mostInflation = 20
const alwaysFine = 1_000_000

/** More sheets than a list has, each of which is gone through from the start of the file. */
const mostSheets = 10

/**
 * The visible sheets of a workbook, at most so many rows of each; rows without cells are left out. Null when it is no workbook, or
 * would inflate beyond what such a list can be: that is judged by its directory, before anything is inflated.
 */
export async function sheetsOfWorkbook(content: Uint8Array, mostRows: number): Promise<Sheet[] | null> {
  if (!inflatesLittle(content)) return null
  try {
    const visible = await visibleSheets(content)
    if (visible.length > mostSheets) return null
    const sheets: Sheet[] = []
    for (const { name, index } of visible) {
      const rows: Row[] = []
      for await (const row of streamXlsxRows(content, { sheet: index, maxRows: mostRows }))
        rows.push({ line: row.index + 1, cells: row.values })
      sheets.push({ name, rows })
    }
    return sheets
  } catch {
    return null
  }
}

async function visibleSheets(content: Uint8Array): Promise<{ name: string; index: number }[]> {
  const visible: { name: string; index: number }[] = []
  await readXlsx(content, {
    sheets({ name, index, hidden, veryHidden }) {
      if (!hidden && !veryHidden) visible.push({ name, index })
      return false
    },
  })
  return visible
}

function inflatesLittle(content: Uint8Array): boolean {
  let [entries, total] = [0, 0]
  try {
    unzipSync(content, {
      filter({ originalSize }) {
        entries += 1
        total += originalSize
        return false
      },
    })
  } catch {
    return false
  }
  const most = Math.max(alwaysFine, Math.min(largestTotal, mostInflation * content.length))
  return entries > 0 && entries <= mostEntries && total <= most
}
