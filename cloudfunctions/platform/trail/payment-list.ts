import { canonicalJson } from '@domain/policy/editions/canonical'
import { cents, type Cents } from '@domain/money'
import type { ClaimRecord } from '../records/claim'
import type { PaymentLine } from '../records/payment'
import { keyedHash } from '../security/vault'

/** What of a line never changes from the moment it is written. */
export type LineContent = Pick<PaymentLine, '_id' | 'batchId' | 'claimId' | 'number' | 'amount' | 'payee'>

/** To whose name and which card the money of a claim goes, as a keyed hash of what is sealed. */
export const payeeMark = ({ name, bankCard }: Pick<ClaimRecord, 'name' | 'bankCard'>): string =>
  keyedHash('payee', canonicalJson([name.sealed, bankCard.sealed]))

/** The seal of a line: an amount, a claim or a card that was changed in the database does not fit it. */
export const sealOfLine = ({ _id, batchId, claimId, number, amount, payee }: LineContent): string =>
  keyedHash('paymentLine', canonicalJson([_id, batchId, claimId, number, amount, payee]))

/** Count, sum and keyed hash of a list of payments: what is released, exported and verified is compared by the three. */
export type ListMark = { count: number; amount: Cents; list: string }

export function markOfList(lines: readonly LineContent[]): ListMark {
  const inOrder = [...lines].sort((left, right) => left.number - right.number)
  const sum = inOrder.reduce((total, { amount }) => total + amount, 0)
  const list = keyedHash('paymentList', canonicalJson(inOrder.map(sealOfLine)))
  return { count: lines.length, amount: cents(sum), list }
}

export const isUnchanged = (line: PaymentLine): boolean => line.seal === sealOfLine(line)
