import type { CallInput } from '@contract/calls'
import type { RosterRowView, RosterView } from '@contract/roster-views'
import { rowsNamed } from '@domain/claim/correction'
import type { RosterTally } from '@domain/roster/tally'
import { tallyTogether } from '@domain/roster/tally'
import type { ClaimRecord } from '@platform/records/claim'
import type { RosterOnClaim } from '@platform/records/roster'
import { openChunk, readChunk } from '@platform/roster/chunks'
import { excludedRows, judgeChunk, toldApplicant } from '@platform/roster/judge-chunk'
import { rosterPartOf, rosterRulesOf } from '@platform/roster/roster-rules'
import { rowView, type KnownRow, type Viewer } from './row-view'
import { matcherFor } from './row-search'

type Listing = Pick<CallInput<'list-roster'>, 'view' | 'after' | 'search' | 'most'>
export type RosterPage = { rows: RosterRowView[]; next: string | null; tally: RosterTally; version: number }

const rowsOfPage = 50
/** Chunks that one page reads at most: where few rows match, what is left goes to the next page. */
const chunksOfPage = 10

/** How many rows of a chunk a view can show at most: chunks that have none are not read. */
const rowsIn: Record<Exclude<RosterView, 'named' | 'sample'>, (tally: RosterTally) => number> = {
  all: ({ rows }) => rows,
  bad: ({ bad }) => bad,
  flagged: ({ flagged }) => flagged,
  notCounted: ({ notCounted }) => notCounted,
  excluded: ({ excluded }) => excluded,
}

/** Rows of a claim in their order, from the one after `after`, with their number through the whole roster. */
export async function rosterPage(
  claim: ClaimRecord,
  { view, after, search, most = rowsOfPage }: Listing,
  viewer: Viewer,
): Promise<RosterPage> {
  const { roster, version } = claim
  const tally = tallyTogether((roster?.chunks ?? []).map((chunk) => chunk.tally))
  const page: RosterPage = { rows: [], next: null, tally, version }
  if (roster === null) return page
  const part = rosterPartOf(claim)
  const wanted = wantedIn(claim, view)
  const passed = passedBy(after)
  const matches = matcherFor(part, search)
  let number = 0
  let read = 0
  for (const [place, known] of roster.chunks.entries()) {
    const from = number
    number += known.tally.rows
    if (number <= passed || !mayHave(known.tally, view, wanted, viewer)) continue
    if (page.rows.length === most || (read === chunksOfPage && matches === null))
      return { ...page, next: String(from) }
    read += 1
    for (const row of await rowsOfPlace(claim, roster, place, from)) {
      if (row.number <= passed || (matches !== null && !matches(row.row))) continue
      if (!isShown(row, view, wanted, viewer)) continue
      if (page.rows.length === most) return { ...page, next: String(row.number - 1) }
      page.rows.push(rowView(part, row, viewer))
    }
  }
  return page
}

/** The cursor is the number of the last row that was looked at. */
const passedBy = (after: string | null): number =>
  after !== null && /^\d{1,6}$/.test(after) ? Number(after) : 0

/** The rows that a view of single rows shows; null where it shows rows by what is said of them. */
function wantedIn({ roster, correction }: ClaimRecord, view: RosterView): ReadonlySet<string> | null {
  if (view === 'sample') return new Set(roster?.sample)
  if (view !== 'named' || correction?.fields.includes('roster')) return null
  return new Set(rowsNamed(correction?.fields ?? []))
}

const mayHave = (
  tally: RosterTally,
  view: RosterView,
  wanted: ReadonlySet<string> | null,
  viewer: Viewer,
): boolean => {
  if (view === 'named' || view === 'sample') return wanted === null || wanted.size > 0
  // What is told to offices alone stands in no tally.
  return (view === 'flagged' && viewer === 'office' ? tally.rows : rowsIn[view](tally)) > 0
}

type Judged = KnownRow & { excluded: boolean }

/** The rows of a chunk as they were judged for its tally. */
async function rowsOfPlace(
  claim: ClaimRecord,
  roster: RosterOnClaim,
  place: number,
  from: number,
): Promise<Judged[]> {
  const chunk = await readChunk(roster.rosterId, place)
  const rows = openChunk(chunk)
  const judgedOn = roster.chunks[place]?.judgedOn
  if (judgedOn === undefined) throw new Error(`roster ${roster.rosterId} has no chunk ${place}`)
  const verdicts = judgeChunk(rosterRulesOf(claim, judgedOn), chunk, rows)
  const excluded = excludedRows(chunk.marks)
  return rows.flatMap((row, index): Judged[] => {
    const verdict = verdicts[index]
    if (verdict === undefined) return []
    const marks = chunk.marks.filter(({ rowId }) => rowId === row.id)
    return [{ row, number: from + index + 1, verdict, marks, excluded: excluded.has(row.id) }]
  })
}

function isShown(
  { row, verdict, excluded }: Judged,
  view: RosterView,
  wanted: ReadonlySet<string> | null,
  viewer: Viewer,
): boolean {
  const { problems, counted, flags } = viewer === 'applicant' ? toldApplicant(verdict) : verdict
  if (view === 'all') return true
  if (view === 'named' || view === 'sample') return wanted === null || wanted.has(row.id)
  if (view === 'excluded') return excluded
  if (excluded) return false
  if (view === 'bad') return problems.length > 0
  return view === 'flagged' ? flags.length > 0 : problems.length === 0 && !counted
}
