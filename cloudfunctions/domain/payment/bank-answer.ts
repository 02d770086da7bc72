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

/** A cell without the mark that keeps it from being a formula. */
const plainCell = (text: string): string => text.replace(/^'/, '')
