import { noticeEvents } from '@domain/claim/claim-event'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { auditRows, type AuditEvent, type AuditRow } from '../records/trail'
import type { Transaction } from '../store/transaction'
import { keyedHash } from '../security/vault'

/** A record with a chain of its own: a claim, a payment batch, an invitation, a notice or an application of an enterprise. */
export type Audited = {
  _id: string
  auditSequence: number
  /** Hash of the last row. */
  auditHash: string
  /** Keyed hash of the head, in no row: the head cannot be set back to what an older row says. */
  auditSeal: string
}

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

/** Whether a row was written by the functions and is as they wrote it. */
export function isGenuine({ hash, ...content }: AuditRow): boolean {
  return hashOfRow(content) === hash
}

const sealOfHead = (id: string, sequence: number, hash: string): string =>
  keyedHash('auditHead', canonicalJson([id, sequence, hash]))

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
  const at = entry.at.toISOString()
  const _id = auditRowId(claim._id, sequence)
  const row = {
    _id,
    claimId: claim._id,
    sequence,
    at,
    event: entry.event,
    actor: {
      key: actorKey(entry.actor.accountId),
      role: entry.actor.role,
      organisation: entry.actor.organisation,
    },
    values: entry.values ?? {},
    previousHash: claim.auditHash || firstHash,
    journalKey: `${at}.${_id}`,
  }
  const hash = hashOfRow(row)
  await transaction.put(auditRows, { ...row, hash })
  return {
    ...claim,
    auditSequence: sequence,
    auditHash: hash,
    auditSeal: sealOfHead(claim._id, sequence, hash),
  }
}

/** Something of a claim, batch or payment that does not agree with the trail: which, and what disagrees, in words. */
export type AuditFault = {
  kind: 'claim' | 'batch' | 'invitation' | 'notice' | 'enterprise' | 'payment' | 'person' | 'head'
  id: string
  problem: string
}

/** A claim passes its notice: that is in the claim's own chain. */
const isOfNotice = (event: AuditEvent): boolean => (noticeEvents as readonly AuditEvent[]).includes(event)

/** Which kind of record an event happens to. */
export function kindOfEvent(event: AuditEvent): 'claim' | 'batch' | 'invitation' | 'notice' | 'enterprise' {
  if (event.startsWith('batch')) return 'batch'
  if (isOfNotice(event)) return 'notice'
  if (event.startsWith('enterprise')) return 'enterprise'
  return event.startsWith('invitation') ? 'invitation' : 'claim'
}

/** What is wrong with rows as a chain, whatever record they belong to. */
export function chainProblems(rows: readonly AuditRow[], length = rows.length): string[] {
  const problems: string[] = []
  const bySequence = new Map(rows.map((row) => [row.sequence, row]))
  let previous: string | null = firstHash
  // The first row is written with the record: one without any has lost it.
  for (let sequence = 1; sequence <= Math.max(1, length, rows.length); sequence += 1) {
    const row = bySequence.get(sequence)
    if (!row) {
      problems.push(`audit row ${sequence} is missing`)
      previous = null
      continue
    }
    if (!isGenuine(row)) problems.push(`audit row ${sequence} was changed`)
    if (previous !== null && row.previousHash !== previous)
      problems.push(`audit row ${sequence} does not follow the one before`)
    previous = row.hash
  }
  return problems
}

/** Checks a record's whole chain against its rows in order. An empty list means nothing was changed, dropped or added. */
export function verifyChain(claim: Audited, rows: readonly AuditRow[]): string[] {
  const problems = chainProblems(rows, claim.auditSequence)
  const { _id, auditSequence, auditHash, auditSeal } = claim
  if (auditSequence !== rows.length || auditHash !== rows.at(-1)?.hash)
    problems.push(
      `its head says ${auditSequence} audit rows and there are ${rows.length}, or the last is another`,
    )
  if (auditSeal !== sealOfHead(_id, auditSequence, auditHash))
    problems.push('the head of its chain was set by somebody without the key')
  return problems
}
