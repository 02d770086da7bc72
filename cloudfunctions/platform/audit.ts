import { canonicalJson } from '@domain/policy/canonical'
import { auditRows, type AuditEvent, type AuditRow } from './records/trail'
import type { Transaction } from './transaction'
import { keyedHash } from './vault'

/** A record with a chain of its own: a claim or a payment batch. */
export type Audited = { _id: string; auditSequence: number; auditHash: string }

export type Actor = { accountId: string; role: string; organisation: string }
export type AuditEntry = { event: AuditEvent; actor: Actor; at: Date; values?: AuditRow['values'] }

/** How the trail names an account: only who knows the account can tell that it is the one. */
export const actorKey = (accountId: string): string => keyedHash('actor', accountId)

const firstHash = 'start'

/** Id of a claim's n-th audit row: rows of a claim sort by it. */
export const auditRowId = (claimId: string, sequence: number): string =>
  `${claimId}-${String(sequence).padStart(6, '0')}`

/** The hash that chains a row to the one before. Keyed: whoever can only write to the database cannot make a chain anew. */
export function hashOfRow(row: Omit<AuditRow, 'hash'>): string {
  return keyedHash('audit', canonicalJson(row))
}

/**
 * Writes the next audit row of a claim or batch in the transaction and returns it with the new head of its chain. Put the
 * returned record in the same transaction.
 */
export async function appendAudit<T extends Audited>(
  transaction: Transaction,
  claim: T,
  entry: AuditEntry,
): Promise<T> {
  const sequence = claim.auditSequence + 1
  const row = {
    _id: auditRowId(claim._id, sequence),
    claimId: claim._id,
    sequence,
    at: entry.at.toISOString(),
    event: entry.event,
    actor: {
      key: actorKey(entry.actor.accountId),
      role: entry.actor.role,
      organisation: entry.actor.organisation,
    },
    values: entry.values ?? {},
    previousHash: claim.auditHash || firstHash,
  }
  const hash = hashOfRow(row)
  await transaction.put(auditRows, { ...row, hash })
  return { ...claim, auditSequence: sequence, auditHash: hash }
}

export type AuditFault = {
  claimId: string
  sequence: number
  fault: 'missing' | 'changed' | 'unchained' | 'headDiffers'
}

/** Checks one claim's whole chain against its rows in order. An empty list means nothing was changed, dropped or added. */
export function verifyChain(claim: Audited, rows: readonly AuditRow[]): AuditFault[] {
  const faults: AuditFault[] = []
  const add = (sequence: number, fault: AuditFault['fault']) =>
    faults.push({ claimId: claim._id, sequence, fault })
  const bySequence = new Map(rows.map((row) => [row.sequence, row]))
  let previous = firstHash
  // The first row is written with the claim: one without any has lost it.
  for (let sequence = 1; sequence <= Math.max(1, claim.auditSequence, rows.length); sequence += 1) {
    const row = bySequence.get(sequence)
    if (!row) {
      add(sequence, 'missing')
      continue
    }
    const { hash, ...content } = row
    if (hashOfRow(content) !== hash) add(sequence, 'changed')
    if (row.previousHash !== previous) add(sequence, 'unchained')
    previous = hash
  }
  if (claim.auditSequence !== rows.length || (rows.length > 0 && claim.auditHash !== previous))
    add(rows.length, 'headDiffers')
  return faults
}
