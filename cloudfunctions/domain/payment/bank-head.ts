import type { Payee } from '../procedure/procedure'
import { wordOf } from './bank-cell'

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

/** The same for whom the money goes to. */
export const bankColumnsFor = (payee: Payee['kind']): string[] =>
  bankColumns.map((column) => (column === '收款卡号' && payee === 'accountOnForm' ? '收款账号' : column))

/** What columns are called: our name first, then what banks make of it. Brackets, units and blanks do not matter. */
const names = {
  reference: [
    '付款编号',
    '付款单号',
    '付款号',
    '业务编号',
    '业务参考号',
    '客户业务编号',
    '企业流水号',
    '客户流水号',
  ],
  card: [
    '收款卡号',
    '收款账号',
    '收款帐号',
    '收款人卡号',
    '收款人账号',
    '收款人帐号',
    '银行卡号',
    '卡号',
    '账号',
    '帐号',
  ],
  amount: [
    '金额',
    '交易金额',
    '付款金额',
    '代发金额',
    '发放金额',
    '转账金额',
    '入账金额',
    '实发金额',
    '应发金额',
  ],
  result: [
    ...[
      '结果',
      '处理结果',
      '交易结果',
      '付款结果',
      '支付结果',
      '代发结果',
      '发放结果',
      '入账结果',
      '转账结果',
    ],
    ...[
      '状态',
      '处理状态',
      '交易状态',
      '付款状态',
      '支付状态',
      '代发状态',
      '发放状态',
      '入账状态',
      '转账状态',
    ],
  ],
  reason: [
    ...['失败原因', '失败说明', '错误原因', '错误信息', '退汇原因', '退票原因', '退回原因', '原因'],
    ...['返回信息', '处理信息', '结果说明', '说明', '备注'],
  ],
} as const
type Part = keyof typeof names

/** Where the parts of an answer stand in a row, ours first, and how many cells the head has. */
export type BankHead = Record<Part, readonly number[]> & { width: number }

const unit = /\((?:单位:?)?(?:人民币)?(?:元|CNY|RMB)?\)$/i
const nameOf = (cell: unknown): string => wordOf(cell).replace(/^\*/, '').replace(unit, '').replace(/:$/, '')

/** The columns of a row that is a head. Null when it has no column for the reference of the payment. */
export function headOf(cells: readonly unknown[]): BankHead | null {
  const called = cells.map(nameOf)
  const places = (part: Part) =>
    names[part].flatMap((name) => called.flatMap((own, place) => (own === name ? [place] : [])))
  const head = {
    reference: places('reference'),
    card: places('card'),
    // Ours is the amount that was to be paid; what else the bank lists is nought where it failed.
    amount: called.includes(names.amount[0]) ? places('amount').slice(0, 1) : places('amount'),
    result: places('result'),
    reason: places('reason'),
    width: called.length,
  }
  return head.reference.length > 0 ? head : null
}

/** Names of columns without which nothing can be taken over. */
export const missingColumns = ({ amount, result }: BankHead): string[] => [
  ...(amount.length === 0 ? ['金额（元）'] : []),
  ...(result.length === 0 ? ['结果'] : []),
]
