import { canonicalJson } from '@domain/policy/editions/canonical'
import { rememberedAnswers } from '../records/trail'
import { refuse } from '../store/refusal'
import { transact, type Transaction } from '../store/transaction'
import { keyedHash } from '../security/vault'

const rememberedForDays = 7

export type Repeatable = {
  accountId: string
  call: string
  key: string
  /** Names one of several writes of a call, each remembered by itself. */
  part?: string
  input: unknown
  now: Date
}

/**
 * Runs a write once for its idempotency key, in one transaction with the memory of its answer. The same key and body again
 * answers the same without doing it again; the same key with another body is refused. The answer is stored: it must hold
 * no personal data.
 */
export function writeOnce<T>(
  repeatable: Repeatable,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { accountId, key, part } = repeatable
  const id = keyedHash('idempotency', [accountId, key, ...(part === undefined ? [] : [part])].join('\0'))
  // Keyed: a plain hash of a body that holds an ID number would give the number away to whoever tries them all.
  const bodyHash = keyedHash('body', canonicalJson([repeatable.call, repeatable.input]))
  return transact(async (transaction) => {
    const remembered = await transaction.get(rememberedAnswers, id)
    if (remembered) {
      if (remembered.bodyHash !== bodyHash) refuse('keyReused', {})
      return JSON.parse(remembered.answer) as T
    }
    const answer = await work(transaction)
    const expiresAt = new Date(repeatable.now.getTime() + rememberedForDays * 86_400_000).toISOString()
    await transaction.put(rememberedAnswers, { _id: id, bodyHash, answer: JSON.stringify(answer), expiresAt })
    return answer
  })
}
