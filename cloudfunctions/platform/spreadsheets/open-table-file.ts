import { decodedTexts } from './decoded-texts'
import type { Sheet } from '@domain/roster/table/sheet'

/** A file with tables, by its content: its name tells nothing. A text may be read in several ways, the likeliest first. */
export type TableFile =
  | { kind: 'sheets'; format: 'xlsx' | 'xls'; sheets: Sheet[] }
  | { kind: 'texts'; texts: string[] }
  | { kind: 'refused'; why: Refused }

/** `format`: no table at all. `tooLarge`: it would inflate beyond what a list can be. `protected`: by a password. */
type Refused = 'format' | 'tooLarge' | 'protected'

/** Opens a file with tables: a workbook, an old one, a web page or a text. Of each sheet at most so many filled rows are read. */
export async function openTableFile(content: Uint8Array, mostRows: number): Promise<TableFile> {
  if (startsWith(content, [0x50, 0x4b])) {
    const { sheetsOfWorkbook } = await import('./read-workbook')
    return sheetsFile('xlsx', await sheetsOfWorkbook(content, mostRows))
  }
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return sheetsFile('xls', await oldWorkbook(content, mostRows))
  const texts = decodedTexts(content)
  const markup = texts.find((text) => /^\s*<[!?a-z]/i.test(text))
  if (markup !== undefined) return sheetsFile('xls', await oldWorkbook(markup, mostRows))
  return texts.length === 0 ? { kind: 'refused', why: 'format' } : { kind: 'texts', texts }
}

function sheetsFile(format: 'xlsx' | 'xls', sheets: Sheet[] | Refused | null): TableFile {
  if (typeof sheets === 'string') return { kind: 'refused', why: sheets }
  return sheets === null ? { kind: 'refused', why: 'format' } : { kind: 'sheets', format, sheets }
}

const startsWith = (content: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => content[place] === byte)

/** The libraries are loaded when a workbook comes, not when the function starts. */
async function oldWorkbook(content: Uint8Array | string, mostRows: number) {
  const { sheetsOfOldWorkbook } = await import('./read-old-workbook')
  return sheetsOfOldWorkbook(content, mostRows)
}
