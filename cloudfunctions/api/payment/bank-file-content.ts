import { readBankSheets, readBankText, type BankFile } from '@domain/payment/bank-file'
import { batchLimit } from '@domain/payment/batch'
import { openTableFile } from '@platform/spreadsheets/open-table-file'

/** Titles, a head and sums around the rows of a whole batch. */
const mostRows = batchLimit + 60

/** Of a text, blank ones and all: reading more takes longer than a call may. */
const mostLines = 5_000

/** What a file says. Null when it is no list. */
export async function bankFileOf(content: Buffer): Promise<BankFile | null> {
  const file = await openTableFile(content, mostRows + 1)
  if (file.kind === 'sheets') return readBankSheets(file.sheets)
  if (file.kind === 'refused') return null
  for (const text of file.texts) {
    const read = hasMoreLines(text, mostLines) ? null : readBankText(text)
    if (read) return read
  }
  return null
}

function hasMoreLines(text: string, most: number): boolean {
  const ends = /\r\n?|\n/g
  for (let lines = 0; lines <= most; lines += 1) if (!ends.test(text)) return false
  return true
}
