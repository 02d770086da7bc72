import '../zod-setup'
import * as z from 'zod/mini'
import type { Cents } from '../money'
import { centsOf, plainText, textOf, wordOf } from './bank-cell'
import { headOf, type BankHead } from './bank-head'

export type BankAnswer = { reference: string; amount: Cents; paid: boolean; reason: string }

/** Why a row is not understood, and the cell that it is about. */
export type RowProblem = { problem: 'reference' | 'amount' | 'result' | 'cardAsNumber'; text: string }

const doing = ['', '交易', '处理', '付款', '支付', '代发', '发放', '入账', '转账', '打款']
const paidWords = new Set([
  ...doing.map((what) => `${what}成功`),
  ...['已付', '已付款', '已支付', '已入账', '已到账', '已发放', '已打款'],
])
const failedWords = [
  ...doing.map((what) => `${what}失败`),
  ...['退回', '已退回', '退汇', '已退汇', '退票', '已退票', '未成功', '不成功', '未入账', '未到账'],
]
/** Banks join the reason to a failure, `失败（户名不符）`; to a success nothing can be joined that leaves it one. */
const failedWithReason = new RegExp(`^(?:${failedWords.join('|')})[:(\\[,;、\\-—](?<reason>.+?)[)\\]]?$`)

/** The mark of a payment: letters, digits and hyphens. */
const referenceShape = /^(?=.*\d)[\w.-]{8,80}$/
/** A spreadsheet that opened a list as it pleased wrote the card like this. */
const asPower = /^\d(?:\.\d+)?[Ee]\+\d+$/

type Result = { paid: boolean; reason: string }

function resultOf(cell: unknown): Result | null {
  const word = wordOf(cell).replace(/[。.!]$/, '')
  if (paidWords.has(word)) return { paid: true, reason: '' }
  if (failedWords.includes(word)) return { paid: false, reason: '' }
  const reason = failedWithReason.exec(word)?.groups?.reason
  return reason === undefined || reason.includes('成功') ? null : { paid: false, reason }
}

/** Whether a cell is the mark of a payment. */
export const isReference = (cell: unknown): boolean => referenceShape.test(plainText(cell))

/** Whether a cell says what became of a payment. */
export const isResult = (cell: unknown): boolean => resultOf(cell) !== null

/** What a row under a head says of a payment, or why that is not understood. Nothing is guessed. */
export function answerOfRow(head: BankHead, cells: readonly unknown[]): BankAnswer | RowProblem {
  const filled = (places: readonly number[]) =>
    places.map((place) => cells[place]).filter((cell) => textOf(cell) !== '')
  const [reference] = filled(head.reference)
  if (!isReference(reference)) return { problem: 'reference', text: textOf(reference) }
  const card = filled(head.card).find((cell) => typeof cell === 'number' || asPower.test(plainText(cell)))
  // Its last digits are lost: it is never repaired.
  if (card !== undefined) return { problem: 'cardAsNumber', text: '' }
  const amount = agreed(filled(head.amount).map(centsOf))
  if (amount === null) return { problem: 'amount', text: filled(head.amount).map(textOf).join(' ') }
  const results = filled(head.result)
  const reasons = filled(head.reason)
  const said = [...results.map(resultOf), ...reasons.filter(isResult).map(resultOf)]
  const paid = agreed(said.map((result) => result?.paid ?? null))
  if (results.length === 0 || paid === null)
    return { problem: 'result', text: [...results, ...reasons.filter(isResult)].map(textOf).join(' ') }
  const reason = textOf(reasons[0]) || said.find((result) => result?.reason)?.reason || ''
  return { reference: plainText(reference), amount, paid, reason: reason.slice(0, 200) }
}

/** What several cells say when they all say the same; null when one says nothing or they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

const Row = z.record(z.string(), z.unknown())

/** Reads one row of the bank's answer by the names of its columns. Null when it is not understood. */
export function readBankRow(row: unknown): BankAnswer | null {
  const parsed = Row.safeParse(row)
  const head = parsed.success ? headOf(Object.keys(parsed.data)) : null
  if (!parsed.success || head === null) return null
  const answer = answerOfRow(head, Object.values(parsed.data))
  return 'problem' in answer ? null : answer
}

/** References of which answers say different things, a different result or amount: which of them is right only the bank can tell. */
export function referencesInDoubt(answers: readonly (BankAnswer | null)[]): Set<string> {
  const said = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const answer of answers) {
    if (answer === null) continue
    const content = `${answer.paid}.${answer.amount}`
    if ((said.get(answer.reference) ?? content) !== content) doubtful.add(answer.reference)
    said.set(answer.reference, content)
  }
  return doubtful
}
