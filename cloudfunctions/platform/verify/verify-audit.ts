import { verifyChain, type AuditFault, type Audited } from '../trail/audit'
import { every } from './every-record'
import { claims } from '../records/claim'
import { enterpriseApplications } from '../records/enterprise'
import { invitations } from '../records/organisation'
import { paymentBatches } from '../records/payment'
import { findById, type Collection } from '../store/store'
import { rowsOf } from './audited-rows'
import { batchProblems } from './batch-problems'
import { claimProblems, type Packs } from './claim-problems'
import { verifyHeads, type SealedUpTo } from './head-problems'
import { strayDesks } from './desk-problems'
import { strayMoney, strayPersons, strayRows } from './stray-records'
import type { AuditRow } from '../records/trail'
import { notices } from '../records/notice'
import { noticeProblems } from './notice-problems'

export type WholeAudit = {
  claims: number
  batches: number
  rows: number
  /** How far the kept heads reach; null where none was given. */
  sealed: SealedUpTo | null
  faults: AuditFault[]
}

export type VerifyOptions = {
  /** Editions of packs, by hash: decisions are made again under them. */
  packs?: Packs
  /** The heads that were kept outside the database, oldest first. */
  heads?: AsyncIterable<string> | Iterable<string> | null
}

/**
 * Compares all that is stored with the audit trail: the chain of every claim, batch, invitation, notice and application of an enterprise; stages, amounts, cards and batches with what
 * the events lead to; payments both ways; rows without a record; and the trail itself with the heads that were kept outside.
 * Memory does not grow with the number of claims.
 */
export async function verifyWholeAudit({
  packs = new Map(),
  heads = null,
}: VerifyOptions = {}): Promise<WholeAudit> {
  const result: WholeAudit = { claims: 0, batches: 0, rows: 0, sealed: null, faults: [] }
  const found = (fault: AuditFault) => void result.faults.push(fault)
  const look = async <T extends { _id: string }>(
    collection: Collection<T>,
    kind: AuditFault['kind'],
    problemsOf: (record: T, rows: AuditRow[]) => Promise<string[]>,
    record: T,
  ) => {
    const id = record._id
    const rows = await rowsOf(id)
    result.rows += rows.length
    if ((await problemsOf(record, rows)).length === 0) return
    // It may have moved on between the reads: looked at once more before anything is called a fault.
    const [again, rowsAgain] = [await findById(collection, id), await rowsOf(id)]
    for (const problem of again ? await problemsOf(again, rowsAgain) : []) found({ kind, id, problem })
  }
  for await (const claim of every(claims)) {
    await look(claims, 'claim', (record, rows) => claimProblems(record, rows, packs), claim)
    result.claims += 1
  }
  for await (const batch of every(paymentBatches)) {
    await look(paymentBatches, 'batch', batchProblems, batch)
    result.batches += 1
  }
  for await (const invitation of every(invitations)) {
    // Most have no rows: nothing happened to them but their being used.
    if (invitation.auditSequence > 0) await look(invitations, 'invitation', chainAlone, invitation)
  }
  for await (const notice of every(notices)) await look(notices, 'notice', noticeProblems, notice)
  for await (const application of every(enterpriseApplications))
    await look(enterpriseApplications, 'enterprise', chainAlone, application)
  for (const stray of [strayRows(), strayMoney(), strayPersons(), strayDesks()])
    for await (const fault of stray) found(fault)
  if (heads) result.sealed = await verifyHeads(heads, found)
  return result
}

const chainAlone = (record: Audited, rows: readonly AuditRow[]): Promise<string[]> =>
  Promise.resolve(verifyChain(record, rows))
