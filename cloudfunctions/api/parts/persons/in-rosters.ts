import { touchedBy } from '@domain/policy/pack/touching'
import type { ClaimRecord } from '@platform/records/claim'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { rulesOf } from '@platform/call/claim-rules'
import { chunksWith, rowsByPerson } from './found-chunks'
import { liveClaims } from './light-claim'
import type { RowElsewhere } from './row-elsewhere'

/**
 * The rows whose person stands in another roster that was handed in: of the same measure, of whatever campaign, or of one of which no
 * source says that the two may meet. A row that an office has left out there stands there no more.
 */
export async function inOtherRosters(
  claim: ClaimRecord,
  own: readonly ChunkMarks[],
): Promise<RowElsewhere[]> {
  const persons = rowsByPerson(own)
  const chunks = await chunksWith('personMarks', [...persons.keys()], claim._id)
  const others = await liveClaims(chunks.map(({ claimId }) => claimId))
  const measures = [claim.measureId, ...touchedBy(rulesOf(claim).pack, claim.measureId)]
  const counting = chunks.filter(({ claimId, rosterId }) => {
    const other = others.get(claimId)
    return other?.roster?.rosterId === rosterId && measures.includes(other.measureId)
  })
  const there = rowsByPerson(counting)
  return [...persons].flatMap(([mark, rows]) =>
    rows.flatMap(({ rowId }) =>
      (there.get(mark) ?? []).flatMap(({ claimId, chunkId, rowId: otherRowId, excluded }): RowElsewhere[] => {
        const other = others.get(claimId)
        if (excluded || !other) return []
        const isRival = other.measureId === claim.measureId && other.packId === claim.packId
        return [
          {
            rowId,
            kind: 'inAnotherRoster',
            otherClaimId: claimId,
            rival: isRival ? { chunkId, rowId: otherRowId } : null,
          },
        ]
      }),
    ),
  )
}
