import { outbox, type OutboxRow } from '../records/trail'
import type { Transaction } from '../store/transaction'
import { newId } from '../security/vault'

export type Message = Pick<OutboxRow, 'recipientId' | 'template' | 'claimId' | 'values'> & { at: Date }

/** Puts a message for a person into the transaction. It leaves when the transaction is in, and is in the inbox at once. */
export async function enqueue(transaction: Transaction, message: Message): Promise<void> {
  const at = message.at.toISOString()
  const id = newId('m')
  await transaction.put(outbox, {
    _id: id,
    inboxKey: `${at}.${id}`,
    recipientId: message.recipientId,
    template: message.template,
    claimId: message.claimId,
    values: message.values,
    at,
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: at,
  })
}
