import { conditionsIn } from '@domain/policy/decide/conditions-of'
import { marksAfter, type RowMark } from '@domain/roster/office-mark'
import { conditionOfRows } from '@domain/roster/prepare-roster'
import type { RowId } from '@domain/roster/row'
import { tallyTogether } from '@domain/roster/tally'
import { rulesOf } from '@platform/call/claim-rules'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rosterChunks, type RosterOnClaim } from '@platform/records/roster'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { judgedAgain } from '@platform/roster/made-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { appendAudit } from '@platform/trail/audit'
import { decideNow, originalIn } from '@platform/call/claim-decision'
import type { ReviewableClaim } from '../claim/claim-access'
import { standingRows, type RivalRow } from '../claim/standing-rows'
import { ownChunks } from '../parts/persons/found-chunks'
import { officeAt, rivalsOf } from '../parts/persons/rows-evidence'
import { rowsElsewhere } from '../parts/persons/rows-elsewhere'
import { flagSharing } from '../parts/tickets/flag-alike'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { rosterToReview } from './marking'

/**
 * What an office says of rows, with the sum that follows, in one transaction. The last word on a row holds: what an office below has
 * left out comes back only where the one above says itself that it stays. Null takes back the office's own word of this step alone.
 */
export const markRosterRows: UseCase<'mark-roster-rows'> = async (
  { claimId, expectedVersion, rowIds, mark },
  context,
) => {
  const { claim: read } = await rosterToReview(claimId, expectedVersion, context)
  requireCondition(read, mark)
  const chunks = await ownChunks(read)
  const touched = touchedBy(chunks, rowIds)
  const rivals = mark?.kind === 'keep' ? rivalsOf(await rowsElsewhere(read, chunks, new Set(rowIds))) : []
  const marked = await context.once(async (transaction) => {
    const seat = await rosterToReview(claimId, expectedVersion, context, transaction)
    return markRows(transaction, seat, { rowIds, mark, touched, rivals }, context)
  })
  // Whoever is left out here stands in others' rosters alone from now on.
  const persons = flaggedPersons(touched, rowIds)
  if (persons.size > 0) await flagSharing(claimId, persons)
  return marked
}

/** Left out is by a single condition of those that a row counts by. */
function requireCondition(claim: ClaimRecord, mark: RowMark | null): void {
  if (mark?.kind !== 'exclude') return
  const counts = conditionOfRows(rulesOf(claim).measure)
  const leaves = (counts ? conditionsIn(counts) : []).filter((condition) => !('of' in condition))
  if (leaves.every(({ id }) => id !== mark.conditionId)) refuse('wrongInput', { field: 'mark.conditionId' })
}

/** The pages that have the rows. A row that no page has is refused. */
function touchedBy(chunks: readonly ChunkMarks[], rowIds: readonly RowId[]): ChunkMarks[] {
  const there = new Set(chunks.flatMap((chunk) => chunk.rowIds))
  if (rowIds.some((id) => !there.has(id))) refuse('wrongInput', { field: 'rowIds' })
  return chunks.filter((chunk) => chunk.rowIds.some((id) => rowIds.includes(id)))
}

/** The marks of persons that stand elsewhere too. */
const flaggedPersons = (chunks: readonly ChunkMarks[], rowIds: readonly RowId[]): ReadonlySet<string> =>
  new Set(
    chunks.flatMap(({ rowIds: ids, personMarks, flags }) => {
      const flagged = new Set(flags.map(({ rowId }) => rowId))
      return ids.flatMap((id, at) => (rowIds.includes(id) && flagged.has(id) ? [personMarks[at] ?? ''] : []))
    }),
  )

type Marking = {
  rowIds: readonly RowId[]
  mark: RowMark | null
  touched: readonly ChunkMarks[]
  rivals: readonly RivalRow[]
}

async function markRows(transaction: Transaction, seat: ReviewableClaim, marking: Marking, context: Context) {
  const { claim, grant } = seat
  const { rowIds, mark, rivals } = marking
  if ((await standingRows(transaction, rivals)).size > 0) refuse('rowStandsElsewhere', {})
  const roster = await rosterAfter(transaction, seat, marking, context)
  const changed = { ...claim, roster, version: claim.version + 1 }
  const decision = decideNow(changed, context.today, { originalOf: originalIn(claim.originalsSeen) })
  const { packHash } = rulesOf(claim)
  const audited = await appendAudit(
    transaction,
    { ...changed, decision, packHash },
    {
      event: mark === null ? 'rowMarkTaken' : mark.kind === 'keep' ? 'rowKept' : 'rowExcluded',
      actor: asStaff(context, grant),
      at: context.now,
      values: {
        rows: rowIds.join(' '),
        ...(mark?.kind === 'exclude' ? { conditionId: mark.conditionId } : {}),
        ...(mark === null ? {} : { message: mark.message }),
        payable: decision.amount.payable,
        packHash,
      },
    },
  )
  await transaction.put(claims, audited)
  const tally = tallyTogether((roster?.chunks ?? []).map((chunk) => chunk.tally))
  return { version: audited.version, tally, decision }
}

/** The roster with the marks; its touched pages are written. Judged as on the day of handing in: only what is left out changes. */
async function rosterAfter(
  transaction: Transaction,
  { claim, hand }: ReviewableClaim,
  { rowIds, mark, touched }: Marking,
  { now }: Context,
): Promise<RosterOnClaim | null> {
  if (claim.roster === null) return null
  const kept = [...claim.roster.chunks]
  for (const { _id, place } of touched) {
    const [chunk, known] = [await transaction.get(rosterChunks, _id), kept[place]]
    if (!chunk || !known) throw new Error(`chunk ${_id} of claim ${claim._id} is missing`)
    const here = rowIds.filter((id) => chunk.rowIds.includes(id))
    const marks = marksAfter(chunk.marks, here, { ...officeAt({ hand }), mark, at: now.toISOString() })
    const again = judgedAgain(rosterRulesOf(claim, known.judgedOn), chunk, { marks })
    await transaction.put(rosterChunks, again.chunk)
    kept[place] = again.kept
  }
  return { ...claim.roster, chunks: kept }
}
