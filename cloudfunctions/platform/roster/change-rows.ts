import { canonicalJson } from '@domain/policy/editions/canonical'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow, RowId } from '@domain/roster/row'
import { tallyTogether, type RosterTally } from '@domain/roster/tally'
import type { Context } from '../call/call-context'
import { claims, type ClaimRecord } from '../records/claim'
import { rosterChunks, type ChunkIndex, type RosterChunk, type RosterOnClaim } from '../records/roster'
import { newId } from '../security/vault'
import { refuse } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { chunkId, indexesOf, openChunk } from './chunks'
import { claimToChange, requireRowsOpen, withRoster } from './claim-to-change'
import { changedRows, lapsedMarks } from './lapsed-marks'
import { madeChunk, judgedAgain, type MadeChunk } from './made-chunk'
import { placeForRow } from './place-for-row'
import { rosterRulesOf } from './roster-rules'
import { marksOfRows } from './row-marks'
import { rowsElsewhere } from './rows-elsewhere'

export type RowChange = {
  /** Which rows are meant: those named, all, or all that have to be mended. */
  of: readonly RowId[] | 'all' | 'bad'
  /** The rows of a chunk that has some of them, as they are then. */
  rows: (rows: readonly RosterRow[], chunk: RosterChunk, rules: RosterRules) => RosterRow[]
  /** A row that comes to the end. */
  added?: RosterRow
}

type Changing = { expectedVersion: number; context: Context }
/** What a change came to: how many rows went, and under which id a row came. */
export type Changed = { version: number; tally: RosterTally; removed: number; addedId: RowId | null }

/**
 * Changes rows where they stand: the chunks that have them, and those that have a row which is judged by them, are written with the
 * claim in one transaction. What is remembered of the call names no person.
 */
export async function changeRows(
  read: ClaimRecord,
  change: RowChange,
  { expectedVersion, context }: Changing,
): Promise<Changed> {
  const indexes = read.roster === null ? [] : await indexesOf(read.roster.rosterId)
  return context.once(async (transaction) => {
    const claim = await claimToChange(transaction, { expectedVersion, read }, context)
    const rules = rosterRulesOf(claim, context.today)
    const roster = claim.roster ?? { rosterId: newId('o'), chunks: [], fileId: null, sample: [] }
    const touched = await rowsAfter(transaction, { claim, roster, indexes, rules }, change)
    const count = tallyTogether(roster.chunks.map(({ tally }) => tally)).rows
    if (change.added && count >= rules.part.mostRows) refuse('rosterFull', { limit: rules.part.mostRows })
    requireRowsOpen(claim, change.added ? 'all' : touched.flatMap(idsOfChanged))
    const made = await chunksAfter(transaction, { claim, roster, indexes, rules }, touched)
    for (const { chunk } of made) await transaction.put(rosterChunks, chunk)
    const after = rosterWith(roster, made, touched)
    const changed = withRoster(claim, after, context)
    await transaction.put(claims, changed)
    return {
      version: changed.version,
      tally: tallyTogether(after.chunks.map(({ tally }) => tally)),
      removed: touched.reduce((sum, one) => sum + idsGone(one).length, 0),
      addedId: change.added?.id ?? null,
    }
  })
}

type Around = {
  claim: ClaimRecord
  roster: RosterOnClaim
  indexes: readonly ChunkIndex[]
  rules: RosterRules
}
type Touched = { place: number; chunk: RosterChunk | null; before: RosterRow[]; after: RosterRow[] }

/** The chunks whose rows change, with their rows before and after. */
async function rowsAfter(
  transaction: Transaction,
  { roster, indexes, rules }: Around,
  { of, rows, added }: RowChange,
): Promise<Touched[]> {
  const last = added ? placeForRow(roster, rules.part.mostRows) : null
  const looked = new Set([...placesOf(of, roster, indexes), ...(last === null ? [] : [last])])
  const touched: Touched[] = []
  for (const place of looked) {
    const chunk = await transaction.get(rosterChunks, chunkId(roster.rosterId, place))
    if (chunk === null && place < roster.chunks.length)
      throw new Error(`chunk ${place} of roster ${roster.rosterId} is missing`)
    const before = chunk === null ? [] : openChunk(chunk)
    const kept = chunk === null ? [] : rows(before, chunk, rules)
    const after = place === last && added ? [...kept, added] : kept
    if (canonicalJson(before) !== canonicalJson(after)) touched.push({ place, chunk, before, after })
  }
  return touched
}

/** In which chunks rows are. A row that the roster does not have is missing. */
function placesOf(
  of: RowChange['of'],
  { chunks }: RosterOnClaim,
  indexes: readonly ChunkIndex[],
): readonly number[] {
  if (of === 'all') return [...chunks.keys()]
  if (of === 'bad') return [...chunks.keys()].filter((place) => (chunks[place]?.tally.bad ?? 0) > 0)
  const wanted = new Set(of)
  const found = indexes.flatMap(({ rowIds }, place) =>
    rowIds.flatMap((id) => (wanted.has(id) ? [{ id, place }] : [])),
  )
  if (found.length < wanted.size) refuse('notFound', {})
  return found.map(({ place }) => place)
}

/** Ids of rows that are not as they were, or gone. */
const idsOfChanged = ({ before, after }: Touched): RowId[] => [...changedRows(before, after)]

/** Ids of rows that are gone. */
function idsGone({ before, after }: Touched): RowId[] {
  const still = new Set(after.map(({ id }) => id))
  return before.flatMap(({ id }) => (still.has(id) ? [] : [id]))
}

/** The chunks that are written: those that change, and those of which something is said by what changed. */
async function chunksAfter(
  transaction: Transaction,
  { claim, roster, indexes, rules }: Around,
  touched: readonly Touched[],
): Promise<MadeChunk[]> {
  const marks = new Map(touched.map(({ place, after }) => [place, marksOfRows(rules.part, after)]))
  const most = Math.max(indexes.length, ...[...marks.keys()].map((place) => place + 1))
  const marked = Array.from({ length: most }, (_, place) => {
    const found = marks.get(place) ?? indexes[place]
    if (found === undefined) throw new Error(`roster ${roster.rosterId} has no chunk ${place}`)
    return found
  })
  const elsewhere = rowsElsewhere(marked)
  const made = touched.map(({ place, chunk, before, after }) =>
    madeChunk(
      rules,
      {
        claim,
        rosterId: roster.rosterId,
        place,
        elsewhere: elsewhere[place] ?? { sameId: [], phones: [] },
        marks: lapsedMarks(chunk?.marks ?? [], changedRows(before, after)),
        flags: chunk?.flags ?? [],
      },
      after,
    ),
  )
  for (const [place, index] of indexes.entries()) {
    const there = elsewhere[place]
    if (marks.has(place) || !there || canonicalJson(there) === canonicalJson(index.elsewhere)) continue
    const chunk = await transaction.get(rosterChunks, index._id)
    if (chunk === null) throw new Error(`chunk ${place} of roster ${roster.rosterId} is missing`)
    made.push(judgedAgain(rules, chunk, { elsewhere: there }))
  }
  return made
}

function rosterWith(
  roster: RosterOnClaim,
  made: readonly MadeChunk[],
  touched: readonly Touched[],
): RosterOnClaim {
  const chunks = [...roster.chunks]
  for (const { chunk, kept } of [...made].sort((one, other) => one.chunk.place - other.chunk.place))
    chunks[chunk.place] = kept
  const gone = new Set(touched.flatMap(idsGone))
  return { ...roster, chunks, sample: roster.sample.filter((id) => !gone.has(id)) }
}
