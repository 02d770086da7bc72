import '../zod-setup'
import * as z from 'zod/mini'
import { centsFromYuan, type Cents } from '../money'

/** Columns of the list for the bank, in their order; the bank sends it back with the last two filled in. */
export const bankColumns = [
  '付款编号',
  '序号',
  '收款人',
  '收款卡号',
  '金额（元）',
  '摘要',
  '结果',
  '失败原因',
] as const

const BankRow = z.object({
  付款编号: z.string().check(z.trim(), z.minLength(8), z.maxLength(80)),
  '金额（元）': z.string().check(z.trim(), z.maxLength(20)),
  结果: z.string().check(z.trim(), z.maxLength(20)),
  失败原因: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
})

export type BankAnswer = { reference: string; amount: Cents; paid: boolean; reason: string }

const paidWords = ['成功', '已付', '已入账']
const failedWords = ['失败', '退回', '未入账']

/** Reads one row of the bank's answer. Null when its shape, amount or result cannot be understood: nothing is guessed. */
export function readBankRow(row: unknown): BankAnswer | null {
  const parsed = BankRow.safeParse(row)
  if (!parsed.success) return null
  const { 付款编号: reference, '金额（元）': typed, 结果: result, 失败原因: reason } = parsed.data
  const amount = centsFromYuan(typed)
  const paid = paidWords.includes(result)
  if (amount === null || (!paid && !failedWords.includes(result))) return null
  return { reference: plainCell(reference), amount, paid, reason }
}

const dangerous = /^[=+\-@\t\r\n']/

/** A cell that no spreadsheet runs as a formula. Applied to every text that leaves in a list. */
export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

const plainCell = (text: string): string => text.replace(/^'/, '')

/** Quotes a CSV cell (RFC 4180). */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Rows as CSV with a byte-order mark, which spreadsheets need to read Chinese. Card numbers are kept as text by a leading tab-free quote. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\r\n')}\r\n`

/** Reads CSV as records by the names of its first row. Cells may be quoted and hold line breaks. */
export function recordsOfCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''))
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(head.map((name, place) => [name.trim(), row[place] ?? ''])))
}

/** Reads a table as it is pasted from a spreadsheet (cells apart by tabs) or from a CSV file. */
export function recordsOfTable(text: string): Record<string, string>[] {
  const [head = '', ...rows] = text.trim().split(/\r?\n/)
  if (!head.includes('\t')) return recordsOfCsv(text.trim())
  const names = head.split('\t').map((name) => name.trim())
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
  })
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [whole, cell = '', end = ''] = found
    const row = rows[rows.length - 1]
    row?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '' || whole === '') break
    if (end !== ',') rows.push([])
  }
  return rows
}
