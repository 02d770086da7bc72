import { claimNumberFrom } from '@domain/claim/claim-number'
import { claimNumbers, type ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import { keyedHash } from '@platform/security/vault'

const mostTries = 30
const lotBytes = 4

/**
 * The claim's number, taken at its first submission and kept for good. It is a document id, so two claims cannot have the same
 * one, and it is drawn, so nobody counts claims by it and no counter is fought over.
 */
export async function takeNumber(transaction: Transaction, { _id, number }: ClaimRecord): Promise<string> {
  if (number !== null) return number
  for (let tries = 0; tries < mostTries; tries += 1) {
    const drawn = claimNumberFrom(lotOf(`${_id}\0${tries}`))
    const taken = await transaction.get(claimNumbers, drawn)
    if (taken !== null && taken.claimId !== _id) continue
    await transaction.put(claimNumbers, { _id: drawn, claimId: _id })
    return drawn
  }
  throw new Error('no claim number is free')
}

const lotOf = (text: string): number =>
  Buffer.from(keyedHash('claimNumber', text), 'base64url').readUIntBE(0, lotBytes) / 2 ** (8 * lotBytes)
