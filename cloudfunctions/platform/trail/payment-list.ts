import { canonicalJson } from '@domain/policy/editions/canonical'
import { cents, type Cents } from '@domain/money'
import { logDefect } from '../log/log'
import type { ClaimRecord } from '../records/claim'
import type { PaymentLine } from '../records/payment'
import { refuse } from '../store/refusal'
import { keyedHash } from '../security/vault'
import { sealedTexts } from './claim-mark'

/** What of a line never changes from the moment it is written. */
export type LineContent = Pick<PaymentLine, '_id' | 'batchId' | 'claimId' | 'number' | 'amount' | 'payee'>

/** To whom and which card or account the money of a claim goes, as a keyed hash of what it says as it is kept. */
export const payeeMark = ({
  form,
  sealed,
  bankCard,
}: Pick<ClaimRecord, 'form' | 'sealed' | 'bankCard'>): string =>
  keyedHash('payee', canonicalJson([form, sealedTexts(sealed), bankCard.sealed]))

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

/** Ends the call: what stands in the batch is not what the trail says of it, so nothing may leave or be booked. */
export function refuseList(batchId: string, why: string): never {
  logDefect(batchId, new Error(`payments differ from the audit trail: ${why}`))
  return refuse('listDiffers', {})
}

export const isUnchanged = (line: PaymentLine): boolean => line.seal === sealOfLine(line)
