import assert from 'node:assert/strict'
import type { Document } from '../../../cloudfunctions/local/database/document'
import type { AuditFault } from '../../../cloudfunctions/platform/trail/audit'
import type { City } from './city'

type Stored = { _id: string } & Document

/** Somebody who can write to the database and has no key. */
export function tamperer(city: City) {
  const { store } = city.cloud
  const all = (collection: string, filter: Document = {}): Stored[] =>
    store.find(collection, filter, { limit: 100_000 }).map(({ document }) => document as Stored)
  const one = (collection: string, filter: Document): Stored => {
    const [found] = all(collection, filter)
    assert.ok(found, `${collection} ${JSON.stringify(filter)}`)
    return found
  }
  return {
    all,
    one,
    /** Sets fields of one document, by their path. */
    set: (collection: string, _id: string, fields: Document) =>
      void store.update(collection, { _id }, { $set: fields }, {}),
    remove: (collection: string, filter: Document) => void store.remove(collection, filter),
    put: (collection: string, document: Stored) => void store.insert(collection, [document]),
  }
}
export type Tamperer = ReturnType<typeof tamperer>

/** What the verification finds now, with the heads that the clock kept. */
export async function faultsNow(): Promise<AuditFault[]> {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const { keptHeads } = await import('../../../scripts/kept-heads')
  const { packEditions } = await import('../../../scripts/pack-editions')
  const heads = keptHeads(process.env.AUDIT_HEADS ?? '')
  return (await verifyWholeAudit({ packs: packEditions(), heads })).faults
}

export const linesOf = (faults: readonly AuditFault[]): string[] =>
  faults.map(({ kind, id, problem }) => `${kind} ${id}: ${problem}`)

const kept = [
  'claims',
  'desks',
  'auditRows',
  'paymentBatches',
  'paymentLines',
  'payments',
  'claimSlots',
  'accounts',
  'auditHeads',
]

/** What the verification finds after a change; then everything is as it was. */
export async function faultsAfter(city: City, change: (by: Tamperer) => void): Promise<string[]> {
  const by = tamperer(city)
  const before = new Map(kept.map((collection) => [collection, by.all(collection)]))
  change(by)
  try {
    return linesOf(await faultsNow())
  } finally {
    for (const [collection, documents] of before) {
      by.remove(collection, {})
      city.cloud.store.insert(collection, documents)
    }
  }
}

/** The clock's work on the audit trail, a day after what the tests do. */
export async function sealNow(at = new Date('2023-02-16T10:00:00+08:00')): Promise<number> {
  const { sealAudit } = await import('../../../cloudfunctions/clock/seal-audit')
  return sealAudit(at)
}
