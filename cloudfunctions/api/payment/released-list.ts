import { batchLimit, isIn } from '@domain/payment/batch'
import { isGenuine } from '@platform/trail/audit'
import { command } from '@platform/store/cloud'
import { isUnchanged, markOfList, refuseList, type ListMark } from '@platform/trail/payment-list'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { paymentLines, type PaymentLine } from '@platform/records/payment'
import { auditRows, type AuditRow } from '@platform/records/trail'
import { find } from '@platform/store/store'

/** Every line of a batch, in its order. */
export const linesOf = (batchId: string): Promise<PaymentLine[]> =>
  find(paymentLines, { batchId }, { orderBy: [['number', 'asc']], limit: batchLimit * 2 })

/** Count, sum and hash of lines, none of which was changed since it was written. */
export function markOfUnchanged(batchId: string, lines: readonly PaymentLine[]): ListMark {
  const changed = lines.find((line) => !isUnchanged(line))
  return changed ? refuseList(batchId, `line ${changed._id} was changed`) : markOfList(lines)
}

/** Refuses when the lines that are in a batch are not those that were released. */
export async function requireReleased(batchId: string, lines: readonly PaymentLine[]): Promise<void> {
  const { count, amount, list } = markOfUnchanged(batchId, lines.filter(isIn))
  const values = (await trustedRow(batchId, 'batchReleased'))?.values
  if (values?.count !== count || values.amount !== amount || values.list !== list)
    refuseList(
      batchId,
      `${count} lines of ${amount} cents are not the ${values?.count ?? 0} of ${values?.amount ?? 0} released`,
    )
}

/** What the trail says is paid for an approved claim; null when it does not say so. */
export async function auditedPayable(claimId: string): Promise<number | null> {
  const payable = (await trustedRow(claimId, 'approved'))?.values.payable
  return typeof payable === 'number' ? payable : null
}

/** The last audit row of an event, unless it was made by somebody without the key. */
async function trustedRow(claimId: string, event: 'approved' | 'batchReleased'): Promise<AuditRow | null> {
  const last = { orderBy: [['sequence', 'desc']], limit: 1 } as const
  const [row] = await find(auditRows, { claimId, event }, last)
  return row && isGenuine(row) ? row : null
}

const idsAQuery = 100

/** The claims of payments, by id. */
export async function claimsOf(lines: readonly PaymentLine[]): Promise<Map<string, ClaimRecord>> {
  const ids = lines.map(({ claimId }) => claimId)
  const found = new Map<string, ClaimRecord>()
  for (let start = 0; start < ids.length; start += idsAQuery) {
    const some = ids.slice(start, start + idsAQuery)
    for (const claim of await find(claims, { _id: command.in(some) }, { limit: idsAQuery }))
      found.set(claim._id, claim)
  }
  return found
}
