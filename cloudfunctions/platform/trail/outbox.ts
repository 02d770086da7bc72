import type { AboutClaim } from '@domain/claim/about-claim'
import { outbox, type OutboxRow } from '../records/trail'
import type { Transaction } from '../store/transaction'
import { newId } from '../security/vault'

export type Message = Pick<OutboxRow, 'recipientId' | 'template' | 'claimId' | 'values' | 'about'> & {
  at: Date
}

type Placed = Pick<AboutClaim, 'packId' | 'measureId' | 'stage'>

/** What a message says of a claim that came from a stage to one. */
export const aboutMove = ({ stage: from }: Pick<Placed, 'stage'>, after: Placed): AboutClaim => {
  const { packId, measureId, stage } = after
  return { packId, measureId, from, stage }
}

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
    ...(message.about === undefined ? {} : { about: message.about }),
    at,
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: at,
  })
}
