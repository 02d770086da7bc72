import { isLive } from '@domain/claim/stage'
import { claims } from '@platform/records/claim'
import { rowDenials } from '@platform/records/roster'
import { chunkWithRow } from '@platform/roster/chunks'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { appendAudit } from '@platform/trail/audit'
import { putFlags, withFlag } from '../parts/persons/flag-rows'
import { flagAnew } from '../parts/tickets/flag-alike'
import { asWorker, type UseCase } from '../shared/context'
import { denialId } from './denial-id'
import { isPermitted } from './permit'
import { tellOffice } from './tell-office'

/**
 * "I was not there": the row is flagged for the office that has the claim, which has to settle it before it passes the claim on. Once
 * it is paid, the flag stands in the list of whoever had it. Whoever applies is told nothing, and who said it stands nowhere but in
 * the record of it.
 */
export const denyRosterPlace: UseCase<'deny-roster-place'> = async (
  { claimId, rowId, permit, message },
  context,
) => {
  const place = { claimId, rowId, accountId: context.account._id }
  if (!isPermitted(place, permit, context.now)) refuse('notFound', {})
  const read = await findById(claims, claimId)
  const chunk = read && (await chunkWithRow(read, rowId))
  if (!chunk) return refuse('notFound', {})
  const denied = await context.once(async (transaction) => {
    const claim = await transaction.get(claims, claimId)
    if (!claim || !isLive(claim.stage) || claim.roster?.rosterId !== chunk.rosterId)
      return refuse('notFound', {})
    const _id = denialId(place)
    if (await transaction.get(rowDenials, _id)) return { claimId }
    const at = context.now.toISOString()
    await transaction.put(rowDenials, { _id, ...place, rosterId: chunk.rosterId, message, at })
    const entry = {
      event: 'rowDenied' as const,
      actor: asWorker(context),
      at: context.now,
      values: { row: rowId },
    }
    const audited = await appendAudit(transaction, claim, entry)
    await transaction.put(claims, audited)
    await putFlags(transaction, chunk, (now) => withFlag(now, rowId, 'personDenies'))
    await tellOffice(transaction, audited, context)
    return { claimId }
  })
  await flagAnew(claimId)
  return denied
}
