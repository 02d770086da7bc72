import { command } from './cloud'
import { verifyChain, type AuditFault } from './audit'
import { claims, type ClaimRecord } from './records/claim'
import { auditRows, type AuditRow } from './records/trail'
import { find, findById } from './store'
import { everyClaim } from './every-claim'

const mostRows = 1000

/** Walks every claim by id and checks its whole audit chain. Memory does not grow with the number of claims. */
export async function verifyWholeAudit(): Promise<{ claims: number; rows: number; faults: AuditFault[] }> {
  const result = { claims: 0, rows: 0, faults: [] as AuditFault[] }
  for await (const claim of everyClaim()) {
    const { rows, faults } = await verifyClaim(claim)
    result.claims += 1
    result.rows += rows
    result.faults.push(...faults)
  }
  return result
}

async function verifyClaim(claim: ClaimRecord): Promise<{ rows: number; faults: AuditFault[] }> {
  const read = () => rowsOf(claim._id)
  const rows = await read()
  const faults = verifyChain(claim, rows)
  if (faults.length === 0) return { rows: rows.length, faults }
  // The claim may have moved on between the two reads: look once more before calling it a fault.
  const [current, currentRows] = [await findById(claims, claim._id), await read()]
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
