import { enqueue } from '@platform/trail/outbox'
import type { ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import type { Context } from '../shared/context'

/**
 * Where the claim has gone on, nobody would look at its rows again: who passed it first is told. While it waits there, the queue says
 * so. Who spoke is not told.
 */
export async function tellOffice(
  transaction: Transaction,
  { hands: [first], number, accountId }: ClaimRecord,
  { now }: Context,
): Promise<void> {
  if (!first?.passedBy || first.queue === 'waiting' || first.passedBy === accountId) return
  await enqueue(transaction, {
    recipientId: first.passedBy,
    template: 'rowDenied',
    // The page of a claim is its applicant's: an officer finds it by its number.
    claimId: null,
    values: number === null ? {} : { number },
    at: now,
  })
}
