import '@domain/zod-setup'
import { auditRowId, kindOfEvent, type AuditFault } from '../trail/audit'
import { hashOfEntries, sealOf } from '../trail/audit-head'
import { auditHeads, KeptHead, type AuditHead } from '../records/audit-head'
import { auditRows } from '../records/trail'
import { findById } from '../store/store'
import { byIds } from './audited-rows'

/** How far the kept heads reach: what they list is there, or there is a fault. */
export type SealedUpTo = { heads: number; rows: number; chains: number; at: string; seal: string }

const entriesAtOnce = 500

/** Compares the heads that were kept outside the database with what is in it. `found` gets the faults. */
export async function verifyHeads(
  texts: AsyncIterable<string> | Iterable<string>,
  found: (fault: AuditFault) => void,
): Promise<SealedUpTo | null> {
  let before: KeptHead | null = null
  for await (const text of texts) {
    const head = headOf(text)
    if (!head) {
      found({ kind: 'head', id: '?', problem: 'a kept head of the audit trail is not readable' })
      continue
    }
    const fault = (problem: string) => found({ kind: 'head', id: String(head.number), problem })
    if (sealOf(head) !== head.seal || hashOfEntries(head.entries) !== head.entriesHash)
      fault('it was changed, or sealed by another key')
    if (!follows(head, before)) fault(`it does not follow head ${before?.number ?? 0}`)
    await missingEntries(head, found)
    before = head
  }
  const inside = await findById(auditHeads, 'last')
  const problem = lastProblem(inside, before)
  if (problem) found({ kind: 'head', id: String(inside?.number ?? '?'), problem })
  return (
    before && {
      heads: before.number,
      rows: before.rows,
      chains: before.chains,
      at: before.at,
      seal: before.seal,
    }
  )
}

function headOf(text: string): KeptHead | null {
  try {
    return KeptHead.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** A head follows the one before; one that was kept while the database did not hear of it is kept again, with what came since. */
function follows(head: KeptHead, before: KeptHead | null): boolean {
  if (!before) return head.number === 1 && head.previousSeal === ''
  if (head.number === before.number) return head.previousSeal === before.previousSeal
  return head.number === before.number + 1 && head.previousSeal === before.seal
}

/** The chains of a head must be at least as long as they were, and the row that was the last unchanged. */
async function missingEntries(head: KeptHead, found: (fault: AuditFault) => void): Promise<void> {
  for (let start = 0; start < head.entries.length; start += entriesAtOnce) {
    const entries = head.entries.slice(start, start + entriesAtOnce)
    const rows = await byIds(
      auditRows,
      entries.map(([id, sequence]) => auditRowId(id, sequence)),
    )
    for (const [id, sequence, hash] of entries) {
      const row = rows.get(auditRowId(id, sequence))
      if (row?.hash === hash) continue
      const what = row ? 'is another one' : 'is missing'
      const kind = row ? kindOfEvent(row.event) : id.startsWith('b') ? 'batch' : 'claim'
      found({
        kind,
        id,
        problem: `audit row ${sequence} ${what}; it was there on ${head.day} (head ${head.number})`,
      })
    }
  }
}

function lastProblem(inside: AuditHead | null, kept: KeptHead | null): string | null {
  if (!inside) return null
  if (!kept || kept.number < inside.number)
    return `head ${inside.number} was sealed, and of the kept ones the last is ${kept?.number ?? 'none'}`
  if (kept.number === inside.number && kept.seal !== inside.seal)
    return 'the last head in the database is not the one that was kept'
  return null
}
