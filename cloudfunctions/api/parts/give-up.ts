import type { ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { leaveParts } from './part-ports'
import { leavePlace } from './tickets/claim-place'

/** Gives up what only a live claim holds: its place, by which it is remembered, and what its parts and its payee are found by. */
export async function giveUpAll(transaction: Transaction, claim: ClaimRecord): Promise<void> {
  await leavePlace(transaction, claim)
  await leaveParts(transaction, rulesOf(claim).procedure, claim)
}
