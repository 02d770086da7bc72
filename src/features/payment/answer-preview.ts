import type { LineView, RowOutcome } from '@contract/payment-calls'
import { readBankRow, referencesInDoubt } from '@domain/payment/bank-answer'
import { cents, yuanText, type Cents } from '@domain/money'

type Row = Readonly<Record<string, string>>

/** What a row of the bank's answer would do, and which payment it is about. */
export type PreviewRow = { kind: RowOutcome; text: string; amount: Cents }

const noCents = cents(0)

/**
 * What booking the rows would do, before anything is booked. The office that books them decides by the same rules again: only that
 * a payment is one's own is not known here.
 */
export function answerPreview(rows: readonly Row[], lines: readonly LineView[]): PreviewRow[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const answers = rows.map(readBankRow)
  const doubtful = referencesInDoubt(answers)
  return answers.map((answer, index): PreviewRow => {
    if (answer === null) return { kind: 'unreadable', text: `第 ${index + 1} 行`, amount: noCents }
    const { reference, amount, paid, reason } = answer
    const line = byId.get(reference)
    const who = line ? `${line.number}. ${line.nameMask} · 尾号 ${line.cardMask.slice(-4)}` : reference
    const said = [`${who}：${paid ? '成功' : '失败'} ${yuanText(amount)} 元`, paid ? '' : reason]
    return { kind: kindOf(), text: said.filter(Boolean).join('，'), amount }

    function kindOf(): RowOutcome {
      if (doubtful.has(reference)) return 'twoAnswers'
      if (!line) return 'unknownPayment'
      if (line.state !== 'open')
        return paid === (line.state === 'paid') && amount === line.amount ? 'answeredBefore' : 'contradicts'
      if (amount !== line.amount) return 'amountDiffers'
      return paid ? 'paid' : 'failed'
    }
  })
}

/** Payments that wait for the bank and of which these rows say nothing. */
export const unanswered = (rows: readonly Row[], lines: readonly LineView[]): number => {
  const said = new Set(rows.map((row) => readBankRow(row)?.reference))
  return lines.filter(({ id, state }) => state === 'open' && !said.has(id)).length
}
