import { lookEvents, type Look } from '@contract/data-calls'
import { command } from '@platform/store/cloud'
import type { ClaimRecord } from '@platform/records/claim'
import { auditRows, type AuditRow } from '@platform/records/trail'
import { find } from '@platform/store/store'
import { ownClaim } from '../claim/claim-access'
import type { UseCase } from '../shared/context'
import { paymentLinesOf } from '../payment/payment-lines-of'

const pageSize = 100

/** Only rows of reading are in the query: hundreds of them are no trouble, and nothing else crowds them out. */
export const listLooks: UseCase<'list-looks'> = async ({ claimId, afterSequence }, context) => {
  const claim = await ownClaim(claimId, context)
  const filter = {
    claimId,
    sequence: command.gt(afterSequence),
    event: command.in(['opened', 'identityRevealed', 'outputMade']),
  }
  const rows = await find(auditRows, filter, { orderBy: [['sequence', 'asc']], limit: pageSize })
  const last = rows.at(-1)
  const exported = afterSequence === 0 ? await exportsOf(claim) : []
  return {
    looks: [...rows, ...exported].flatMap(lookOf),
    next: last && rows.length === pageSize ? last.sequence : null,
  }
}

/** A batch has a chain of its own; its list for the bank says the whole card number. */
async function exportsOf(claim: ClaimRecord): Promise<AuditRow[]> {
  const lines = await paymentLinesOf(claim)
  // What was taken out before the release is in no list.
  const batches = lines.flatMap(({ state, batchId }) => (state === 'takenOut' ? [] : [batchId]))
  const rows = await Promise.all(
    batches.map((batchId) =>
      find(
        auditRows,
        { claimId: batchId, event: 'batchExported' },
        { orderBy: [['sequence', 'asc']], limit: pageSize },
      ),
    ),
  )
  return rows.flat()
}

function lookOf({ event, at, actor }: AuditRow): Look[] {
  const known = lookEvents.find((candidate) => candidate === event)
  const byStaff = actor.role !== 'worker'
  return known && byStaff
    ? [{ event: known, at, role: actor.role, organisationName: actor.organisation }]
    : []
}
