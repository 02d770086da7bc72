import type { RowId } from '@domain/roster/row'
import { claims } from '@platform/records/claim'
import { openChunk, eachChunk } from '@platform/roster/chunks'
import { excludedRows, judgeChunk } from '@platform/roster/judge-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { keyedHash } from '@platform/security/vault'
import { appendAudit } from '@platform/trail/audit'
import type { ClaimRecord } from '@platform/records/claim'
import { asStaff, type UseCase } from '../shared/context'
import { rosterToReview } from './marking'

/**
 * Each row has its lot, which the key alone knows: drawing again draws the same, and a larger draw adds to a smaller one. Nobody can
 * draw until somebody is not in it, so what was drawn stays.
 */
export const drawRosterSample: UseCase<'draw-roster-sample'> = async (
  { claimId, expectedVersion, size },
  context,
) => {
  const { claim: read } = await rosterToReview(claimId, expectedVersion, context)
  const drawn = await drawnIn(read, size)
  return context.once(async (transaction) => {
    const { claim, grant } = await rosterToReview(claimId, expectedVersion, context, transaction)
    if (claim.roster === null || drawn.length === claim.roster.sample.length)
      return { version: claim.version, sample: claim.roster?.sample ?? [] }
    const audited = await appendAudit(
      transaction,
      { ...claim, roster: { ...claim.roster, sample: drawn }, version: claim.version + 1 },
      {
        event: 'sampleDrawn',
        actor: asStaff(context, grant),
        at: context.now,
        values: { rows: drawn.join(' ') },
      },
    )
    await transaction.put(claims, audited)
    return { version: audited.version, sample: drawn }
  })
}

/** What was drawn before, with as many more of the rows that count as are wanted. */
async function drawnIn(claim: ClaimRecord, size: number): Promise<RowId[]> {
  const before = claim.roster?.sample ?? []
  if (before.length >= size) return before
  const lotOf = (rowId: RowId) => keyedHash('rosterSample', `${claim._id}\0${rowId}`)
  const lots = new Map((await countingRows(claim)).map((rowId) => [rowId, lotOf(rowId)]))
  for (const rowId of before) lots.delete(rowId)
  const inOrder = [...lots].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([rowId]) => rowId)
  return [...before, ...inOrder.slice(0, size - before.length)]
}

async function countingRows(claim: ClaimRecord): Promise<RowId[]> {
  const counting: RowId[] = []
  for await (const chunk of eachChunk(claim)) {
    const known = claim.roster?.chunks[chunk.place]
    if (!known) continue
    const [rows, excluded] = [openChunk(chunk), excludedRows(chunk.marks)]
    const verdicts = judgeChunk(rosterRulesOf(claim, known.judgedOn), chunk, rows)
    counting.push(...rows.flatMap(({ id }, at) => (verdicts[at]?.counted && !excluded.has(id) ? [id] : [])))
  }
  return counting
}
