import { unzipSync } from 'fflate'
import { streamXlsxRows } from 'hucre/xlsx'

const mostEntries = 200
const largestTotal = 30_000_000
const mostInflation = 20
const alwaysFine = 1_000_000

/**
 * The rows of a workbook's first sheet, at most so many. Null when it is none, or would inflate beyond what such a list can be:
 * that is judged by its directory, before anything is inflated.
 */
export async function rowsOfWorkbook(content: Uint8Array, mostRows: number): Promise<unknown[][] | null> {
  if (!inflatesLittle(content)) return null
  const rows: unknown[][] = []
  try {
    for await (const { values } of streamXlsxRows(content, { maxRows: mostRows })) rows.push(values)
  } catch {
    return null
  }
  return rows
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
