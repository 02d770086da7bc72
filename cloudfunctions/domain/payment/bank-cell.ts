import { centsFromYuan, type Cents } from '../money'

const invisible = /[\u200B-\u200D\u2060\uFEFF]/g

/**
 * What stands in a cell, without what spreadsheets and programs put around it to keep it text: an apostrophe, quotes, `="…"`,
 * blanks. Numbers as they are written, days as `YYYY-MM-DD`.
 */
export function textOf(cell: unknown): string {
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell !== 'string') return ''
  const bare = cell.replace(invisible, '').trim()
  const inside = /^=?\s*"([\s\S]*)"$/.exec(bare)?.[1]
  return (inside === undefined ? bare : inside.replaceAll('""', '"')).replace(/^'/, '').trim()
}

/** The same at one width, so that `（` and `(`, `１` and `1` are alike. */
export const plainText = (cell: unknown): string => textOf(cell).normalize('NFKC')

/** The same without blanks: names of columns and results are written with blanks to make them fill a line. */
export const wordOf = (cell: unknown): string => plainText(cell).replace(/\s/g, '')

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/

/** Yuan in a cell in whole cents, `￥1,234.50` or a number. Null when it is no amount or has parts of a cent. */
export function centsOf(cell: unknown): Cents | null {
  // Sums that a spreadsheet worked out differ from whole cents in their last binary digits.
  if (typeof cell === 'number')
    return Math.abs(cell * 100 - Math.round(cell * 100)) < 1e-4 ? centsFromYuan(cell.toFixed(2)) : null
  const amount = wordOf(cell)
    .replace(/^(?:¥|CNY|RMB|人民币)/i, '')
    .replace(/元$/, '')
    .replace(/(\.\d\d)0+$/, '$1')
  if (amount.includes(',') && !grouped.test(amount)) return null
  return centsFromYuan(amount)
}
