import { readBankSheets, readBankText, type BankFile } from '@domain/payment/bank-file'
import type { Sheet } from '@domain/payment/bank-table'
import { batchLimit } from '@domain/payment/batch'
import { decodedTexts } from './decoded-texts'

/** Titles, a head and sums around the rows of a whole batch. */
const mostRows = batchLimit + 60

/** Of a text, blank ones and all: reading more takes longer than a call may. */
const mostLines = 5_000

/** What a file says, by its content: its name tells nothing. Null when it is no list. */
export async function bankFileOf(content: Buffer): Promise<BankFile | null> {
  if (startsWith(content, [0x50, 0x4b])) return fileOfSheets(await sheetsOfBook(content))
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) return fileOfSheets(await sheetsOfOldBook(content))
  for (const text of decodedTexts(content)) {
    if (hasMoreLines(text, mostLines)) continue
    const isMarkup = /^\s*<[!?a-z]/i.test(text)
    const file = isMarkup ? fileOfSheets(await sheetsOfOldBook(text)) : readBankText(text)
    if (file) return file
  }
  return null
}

const fileOfSheets = (sheets: Sheet[] | null): BankFile | null => sheets && readBankSheets(sheets)

function hasMoreLines(text: string, most: number): boolean {
  const ends = /\r\n?|\n/g
  for (let lines = 0; lines <= most; lines += 1) if (!ends.test(text)) return false
  return true
}

const startsWith = (content: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, place) => content[place] === byte)

/** The libraries are loaded when a workbook comes, not when the function starts. */
async function sheetsOfBook(content: Buffer): Promise<Sheet[] | null> {
  const { sheetsOfWorkbook } = await import('./read-workbook')
  return sheetsOfWorkbook(content, mostRows + 1)
}

async function sheetsOfOldBook(content: Buffer | string): Promise<Sheet[] | null> {
  const { sheetsOfOldWorkbook } = await import('./read-old-workbook')
  return sheetsOfOldWorkbook(content, mostRows + 1)
}
