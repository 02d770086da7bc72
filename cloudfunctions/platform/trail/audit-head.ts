import { canonicalJson } from '@domain/policy/editions/canonical'
import { dayAt } from '@domain/calendar/day'
import type { AuditHead, KeptHead } from '../records/audit-head'
import type { AuditRow } from '../records/trail'
import { auditSeal, digestOf } from '../security/vault'

/**
 * The daily head of the audit trail. A chain shows what was changed in it, not that its end or all of it is gone. So once a day
 * the clock lists how far every chain had come that grew since the head before (claim, number and hash of its last row), adds
 * count of chains and rows, chains it to the head before and seals it with AUDIT_KEY, which no other function has. A head holds
 * a bounded number of rows; a busy day has several, one tick after the other, so nothing ever reads the whole city. It is kept
 * outside the database, and what it lists must be there for ever: an erased claim keeps its rows, a discarded draft its two.
 */
export function nextHead(
  last: AuditHead | null,
  rows: readonly AuditRow[],
  { at, complete }: { at: Date; complete: boolean },
): KeptHead {
  const reached = new Map<string, AuditRow>()
  for (const row of rows)
    if (row.sequence > (reached.get(row.claimId)?.sequence ?? 0)) reached.set(row.claimId, row)
  const entries = [...reached.values()].map(({ claimId, sequence, hash }): KeptHead['entries'][number] => [
    claimId,
    sequence,
    hash,
  ])
  const head = {
    number: (last?.number ?? 0) + 1,
    day: dayAt(at),
    at: at.toISOString(),
    upTo: rows.at(-1)?.journalKey ?? last?.upTo ?? '',
    complete,
    chains: (last?.chains ?? 0) + rows.filter(({ sequence }) => sequence === 1).length,
    rows: (last?.rows ?? 0) + rows.length,
    entriesHash: hashOfEntries(entries),
    previousSeal: last?.seal ?? '',
  }
  return { ...head, seal: sealOf(head), entries }
}

export const hashOfEntries = (entries: KeptHead['entries']): string => digestOf(canonicalJson(entries))

/** The seal that a head must have. Fields beside those of a head do not matter. */
export function sealOf(head: Omit<AuditHead, 'seal'>): string {
  const { number, day, at, upTo, complete, chains, rows, entriesHash, previousSeal } = head
  return auditSeal(canonicalJson([number, day, at, upTo, complete, chains, rows, entriesHash, previousSeal]))
}
