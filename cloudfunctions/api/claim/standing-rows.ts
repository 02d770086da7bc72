import { isLive } from '@domain/claim/stage'
import type { RowId } from '@domain/roster/row'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rosterChunks } from '@platform/records/roster'
import { openChunk } from '@platform/roster/chunks'
import { excludedRows, judgeChunk } from '@platform/roster/judge-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { rulesOf } from '@platform/call/claim-rules'
import type { Transaction } from '@platform/store/transaction'

/** A row, and one of another claim for the same person that is for the same money. */
export type RivalRow = { rowId: RowId; otherClaimId: string; chunkId: string; otherRowId: RowId }

/** What an office has still to settle of a roster. */
export type RowsEvidence = {
  /** Flagged rows of which it has said nothing. */
  notSettled: number
  /** Rows that it lets stand while the person stands in another claim too. */
  rivals: readonly RivalRow[]
}

/** Whether the first office that looks at a claim has passed it on. */
function isPassed(claim: ClaimRecord): boolean {
  const first = rulesOf(claim).procedure.steps.find(({ kind }) => kind === 'review')
  return claim.hands.some(({ step, queue }) => step === first?.id && queue === 'done')
}

/**
 * The rows that cannot stand: another office has passed the same person, counted and not left out, for the same money. As the claims
 * are in the transaction, so of two that would pass at one moment the second is refused.
 */
export async function standingRows(
  transaction: Transaction,
  rivals: readonly RivalRow[],
): Promise<ReadonlySet<RowId>> {
  const standing = new Set<RowId>()
  for (const chunkId of new Set(rivals.map((rival) => rival.chunkId))) {
    const here = rivals.filter((rival) => rival.chunkId === chunkId)
    const other = await transaction.get(claims, here[0]?.otherClaimId ?? '')
    if (!other || !isLive(other.stage) || !isPassed(other)) continue
    const counting = await countingRows(transaction, other, chunkId)
    for (const { rowId, otherRowId } of here) if (counting.has(otherRowId)) standing.add(rowId)
  }
  return standing
}

/** The rows of a page that are paid for as things stand. */
async function countingRows(
  transaction: Transaction,
  claim: ClaimRecord,
  chunkId: string,
): Promise<ReadonlySet<RowId>> {
  const chunk = await transaction.get(rosterChunks, chunkId)
  const judgedOn = chunk && claim.roster?.chunks[chunk.place]?.judgedOn
  if (!chunk || judgedOn === undefined || judgedOn === null || claim.roster?.rosterId !== chunk.rosterId)
    return new Set()
  const [rows, excluded] = [openChunk(chunk), excludedRows(chunk.marks)]
  const verdicts = judgeChunk(rosterRulesOf(claim, judgedOn), chunk, rows)
  return new Set(rows.flatMap(({ id }, at) => (verdicts[at]?.counted && !excluded.has(id) ? [id] : [])))
}
