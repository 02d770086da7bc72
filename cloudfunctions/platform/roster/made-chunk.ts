import type { RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import type { ClaimRecord } from '../records/claim'
import type { RosterChunk, RosterOnClaim, RowsElsewhere } from '../records/roster'
import { chunkId, contentOfChunk, openChunk, sealRows } from './chunks'
import { tallyOfChunk } from './judge-chunk'
import { marksOfRows } from './row-marks'

/** A chunk, and what its claim keeps of it. */
export type MadeChunk = { chunk: RosterChunk; kept: RosterOnClaim['chunks'][number] }

type Making = {
  claim: Pick<ClaimRecord, '_id' | 'stage'>
  rosterId: string
  place: number
  elsewhere: RowsElsewhere
  /** By what its rows are found, where that is known already. */
  marked?: ReturnType<typeof marksOfRows>
} & Pick<RosterChunk, 'marks' | 'flags'>

/** Whether rows of a claim are held against those of others: from when it is handed in, also while it is returned. */
export const isHeldAgainst = ({ stage }: Pick<ClaimRecord, 'stage'>): boolean => stage !== 'draft'

/** A chunk made of rows: sealed, marked, judged. What offices have said of rows that are gone goes with them. */
export function madeChunk(
  rules: RosterRules,
  { claim, rosterId, place, elsewhere, marks, flags, marked }: Making,
  rows: readonly RosterRow[],
): MadeChunk {
  const _id = chunkId(rosterId, place)
  const there = new Set(rows.map(({ id }) => id))
  const ofRow = ({ rowId }: { rowId: string }) => there.has(rowId)
  const beside = { elsewhere, marks: marks.filter(ofRow), flags: flags.filter(ofRow) }
  const chunk = {
    _id,
    rosterId,
    claimId: claim._id,
    place,
    rows: sealRows(_id, rows),
    ...(marked ?? marksOfRows(rules.part, rows)),
    ...beside,
    handedIn: isHeldAgainst(claim),
    tally: tallyOfChunk(rules, beside, rows),
  }
  return { chunk, kept: { tally: chunk.tally, content: contentOfChunk(chunk), judgedOn: rules.today } }
}

/** A chunk whose rows stay as they are, judged again: something that they are judged by has changed. */
export function judgedAgain(
  rules: RosterRules,
  chunk: RosterChunk,
  changes: Partial<Pick<RosterChunk, 'elsewhere' | 'marks' | 'flags'>> = {},
): MadeChunk {
  const changed = { ...chunk, ...changes }
  const tally = tallyOfChunk(rules, changed, openChunk(chunk))
  return {
    chunk: { ...changed, tally },
    kept: { tally, content: contentOfChunk(chunk), judgedOn: rules.today },
  }
}
