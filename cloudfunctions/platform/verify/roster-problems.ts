import { partOf } from '@domain/procedure/part-of'
import { isEditable, isLive } from '@domain/claim/stage'
import { stepOfStage } from '@domain/procedure/stages'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { tallyTogether } from '@domain/roster/tally'
import { rulesOf, type ClaimRules } from '../call/claim-rules'
import type { ClaimRecord } from '../records/claim'
import { rosterChunks, type RosterChunk, type RosterOnClaim } from '../records/roster'
import { chunkId, contentOfChunk, openChunk } from '../roster/chunks'
import { tallyOfChunk } from '../roster/judge-chunk'
import { rosterRulesOf } from '../roster/roster-rules'
import { marksOfRows } from '../roster/row-marks'
import { rowsElsewhere, type Marked } from '../roster/rows-elsewhere'
import { findById } from '../store/store'

/**
 * What of a claim's roster does not agree: a chunk that is missing, that was changed behind its claim, or that comes to something else
 * when it is judged again; and a decision that was made of other sums. One chunk is held at a time.
 */
export async function rosterProblems(claim: ClaimRecord): Promise<string[]> {
  const { roster } = claim
  if (roster === null) return []
  const rules = rulesOf(claim)
  const problems: string[] = []
  const marked: Marked[] = []
  const kept: RosterChunk['elsewhere'][] = []
  for (const [place, known] of roster.chunks.entries()) {
    const chunk = await findById(rosterChunks, chunkId(roster.rosterId, place))
    if (chunk === null) problems.push(`chunk ${place} of its roster is missing`)
    else problems.push(...chunkProblems(claim, chunk, known, rules))
    marked.push(chunk ?? { rowIds: [], personMarks: [], phoneMarks: [] })
    kept.push(chunk?.elsewhere ?? { sameId: [], phones: [] })
  }
  for (const [place, elsewhere] of rowsElsewhere(marked).entries())
    if (canonicalJson(elsewhere) !== canonicalJson(kept[place]))
      problems.push(`what chunk ${place} of its roster has in common with others is not what it says`)
  return [...problems, ...decisionProblems(claim, roster, rules)]
}

function chunkProblems(
  claim: ClaimRecord,
  chunk: RosterChunk,
  known: RosterOnClaim['chunks'][number],
  { packHash, procedure }: ClaimRules,
): string[] {
  const { place } = chunk
  if (contentOfChunk(chunk) !== known.content) return [`chunk ${place} of its roster was changed`]
  const problems: string[] = []
  const isHeld = isLive(claim.stage) && claim.stage !== 'draft'
  if (chunk.handedIn !== isHeld)
    problems.push(`chunk ${place} of its roster is ${chunk.handedIn ? '' : 'not '}held against others`)
  if (canonicalJson(chunk.tally) !== canonicalJson(known.tally))
    problems.push(`chunk ${place} of its roster comes to something else than the claim says`)
  // Under another edition of the pack rows may count otherwise.
  if (claim.packHash !== null && claim.packHash !== packHash) return problems
  const part = partOf(procedure, 'roster')
  const rows = openChunk(chunk)
  const marks = part && marksOfRows(part, rows)
  if (
    marks &&
    Object.entries(marks).some(([name, value]) => !isSame(chunk[name as keyof RosterChunk], value))
  )
    problems.push(`chunk ${place} of its roster is found by other marks than its rows have`)
  const again = tallyOfChunk(rosterRulesOf(claim, known.judgedOn), chunk, rows)
  if (!isSame(again, known.tally))
    problems.push(`chunk ${place} of its roster, judged again, comes to something else`)
  return problems
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)

/** Once the offices that can leave out rows have passed it on, the decision is of the sums that the roster has. */
function decisionProblems(
  { stage, decision }: ClaimRecord,
  { chunks }: RosterOnClaim,
  { procedure }: ClaimRules,
): string[] {
  if (decision === null || isEditable(stage) || !isLive(stage)) return []
  if (stepOfStage(procedure, stage)?.kind === 'review') return []
  const { facts } = tallyTogether(chunks.map(({ tally }) => tally))
  return Object.entries(facts)
    .filter(([fact, value]) => decision.facts[fact] !== value)
    .map(([fact]) => `its decision was made of another ${fact} than its roster has`)
}
