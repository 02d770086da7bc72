import { command } from './cloud'
import { verifyChain, type Audited, type AuditFault } from './audit'
import { claims } from './records/claim'
import { paymentBatches } from './records/payment'
import { auditRows, type AuditRow } from './records/trail'
import { find, findById, type Collection } from './store'
import { everyBatch, everyClaim } from './every-record'

const mostRows = 1000

/** Walks every claim and payment batch by id and checks its whole audit chain. Memory does not grow with the number of claims. */
export async function verifyWholeAudit(): Promise<WholeAudit> {
  const result: WholeAudit = { claims: 0, batches: 0, rows: 0, faults: [] }
  const add = ({ rows, faults }: { rows: number; faults: AuditFault[] }) => {
    result.rows += rows
    result.faults.push(...faults)
  }
  for await (const claim of everyClaim()) {
    add(await verifyRecord(claims, claim))
    result.claims += 1
  }
  for await (const batch of everyBatch()) {
    add(await verifyRecord(paymentBatches, batch))
    result.batches += 1
  }
  return result
}

type WholeAudit = { claims: number; batches: number; rows: number; faults: AuditFault[] }

async function verifyRecord<T extends Audited>(
  collection: Collection<T>,
  claim: T,
): Promise<{ rows: number; faults: AuditFault[] }> {
  const read = () => rowsOf(claim._id)
  const rows = await read()
  const faults = verifyChain(claim, rows)
  if (faults.length === 0) return { rows: rows.length, faults }
  // The claim may have moved on between the two reads: look once more before calling it a fault.
  const [current, currentRows] = [await findById(collection, claim._id), await read()]
  return { rows: currentRows.length, faults: current ? verifyChain(current, currentRows) : faults }
}

/** All rows of a claim, however often it was opened. */
async function rowsOf(claimId: string): Promise<AuditRow[]> {
  const rows: AuditRow[] = []
  for (;;) {
    const filter = { claimId, sequence: command.gt(rows.at(-1)?.sequence ?? 0) }
    const page = await find(auditRows, filter, { orderBy: [['sequence', 'asc']], limit: mostRows })
    rows.push(...page)
    if (page.length < mostRows) return rows
  }
}
