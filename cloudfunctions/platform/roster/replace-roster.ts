import { canonicalJson } from '@domain/policy/editions/canonical'
import { changesBetween, rowPairs, type RosterChanges } from '@domain/roster/changes'
import type { KeptMark } from '@domain/roster/office-mark'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import { tallyTogether, type RosterTally } from '@domain/roster/tally'
import type { Context } from '../call/call-context'
import { claims, type ClaimRecord } from '../records/claim'
import { rosterChunks, rowsOfChunk, type RosterChunk } from '../records/roster'
import { newId } from '../security/vault'
import { refuse } from '../store/refusal'
import { putRecord } from '../store/store'
import type { Transaction } from '../store/transaction'
import { chunkId, eachChunk, openChunk } from './chunks'
import { claimToChange, requireRowsOpen, withRoster } from './claim-to-change'
import { keptRow } from './kept-row'
import { beginLoose, letGo, removeLoose, takeLoose } from './loose-rosters'
import { madeChunk, type MadeChunk } from './made-chunk'
import { rosterRulesOf } from './roster-rules'
import { marksOfRows } from './row-marks'
import { rowsElsewhere } from './rows-elsewhere'

type Replacing = {
  expectedVersion: number
  /** The file that the rows are of. */
  fileId: string | null
  context: Context
}

/** What became of an upload. */
export type Replaced = { version: number; tally: RosterTally; changes: RosterChanges }

/** Chunks that are written at the same time. */
const atOnce = 5

/**
 * Puts rows in the place of a claim's whole roster. They are written beside it first, where nobody sees them; then the claim names
 * them, in one transaction and by its version: of two that do so at once, one wins and nothing mixes.
 */
export async function replaceRoster(
  read: ClaimRecord,
  rows: readonly RosterRow[],
  { expectedVersion, fileId, context }: Replacing,
): Promise<Replaced> {
  const rules = rosterRulesOf(read, context.today)
  if (rows.length > rules.part.mostRows) refuse('rosterFull', { limit: rules.part.mostRows })
  const before = await rowsBefore(read)
  const kept = rows.map((row) => keptRow(rules.part, row))
  const changes = changesBetween(rules.part, before.rows, kept)
  const after = sameRows(rules, before, kept)
  const rosterId = newId('o')
  const made = madeChunks(rules, read, { rosterId, before, after })
  await beginLoose(rosterId, made.length, context.now)
  for (let start = 0; start < made.length; start += atOnce)
    await Promise.all(made.slice(start, start + atOnce).map(({ chunk }) => putRecord(rosterChunks, chunk)))
  const ids = new Set(after.map(({ id }) => id))
  try {
    const done = await context.once(async (transaction) => {
      const claim = await claimToChange(transaction, { expectedVersion, read }, context)
      requireRowsOpen(claim, 'all')
      await requireNothingSaid(transaction, claim, before)
      await takeLoose(transaction, rosterId)
      await letGo(transaction, claim.roster, context.now)
      const chunks = made.map((one) => one.kept)
      const sample = (claim.roster?.sample ?? []).filter((id) => ids.has(id))
      const changed = withRoster(claim, { rosterId, chunks, fileId, sample }, context)
      await transaction.put(claims, changed)
      const tally = tallyTogether(chunks.map((one) => one.tally))
      return { version: changed.version, tally, changes, rosterId }
    })
    // The same call came before and was answered then: these are its rows once more.
    if (done.rosterId !== rosterId) await removeLoose(rosterId)
    return { version: done.version, tally: done.tally, changes: done.changes }
  } catch (error) {
    await removeLoose(rosterId)
    throw error
  }
}

/** A person may say something of a row, which leaves the claim's version as it is: whoever replaces it then looks again. */
async function requireNothingSaid(
  transaction: Transaction,
  { roster, stage, version }: ClaimRecord,
  before: Before,
): Promise<void> {
  if (roster === null || stage === 'draft') return
  const flags: RosterChunk['flags'] = []
  for (const place of roster.chunks.keys())
    flags.push(...((await transaction.get(rosterChunks, chunkId(roster.rosterId, place)))?.flags ?? []))
  if (canonicalJson(flags) !== canonicalJson(before.flags))
    refuse('staleVersion', { currentVersion: version })
}

type Before = { rows: RosterRow[]; marks: KeptMark[]; flags: RosterChunk['flags'] }

async function rowsBefore(claim: ClaimRecord): Promise<Before> {
  const before: Before = { rows: [], marks: [], flags: [] }
  for await (const chunk of eachChunk(claim)) {
    before.rows.push(...openChunk(chunk))
    before.marks.push(...chunk.marks)
    before.flags.push(...chunk.flags)
  }
  return before
}

/** The rows that come, each under the id of the row that its person had, and with its tickets where it brings none. */
function sameRows({ part }: RosterRules, before: Before, rows: readonly RosterRow[]): RosterRow[] {
  const known = new Map(before.rows.map((row) => [row.id, row]))
  const kept = new Set(rows.flatMap(({ id }) => (known.has(id) ? [id] : [])))
  const others = before.rows.filter(({ id }) => !kept.has(id))
  const coming = rows.filter(({ id }) => !known.has(id))
  const was = new Map(
    rowPairs(part, others, coming).flatMap(({ before: old, after }) =>
      old && after ? [[after.id, old]] : [],
    ),
  )
  return rows.map((row) => {
    const old = was.get(row.id)
    if (old === undefined) return row
    return { ...row, id: old.id, tickets: row.tickets.length > 0 ? row.tickets : old.tickets }
  })
}

function madeChunks(
  rules: RosterRules,
  claim: ClaimRecord,
  { rosterId, before, after }: { rosterId: string; before: Before; after: readonly RosterRow[] },
): MadeChunk[] {
  const parts = Array.from({ length: Math.ceil(after.length / rowsOfChunk) }, (_, place) =>
    after.slice(place * rowsOfChunk, (place + 1) * rowsOfChunk),
  )
  const marked = parts.map((part) => marksOfRows(rules.part, part))
  const elsewhere = rowsElsewhere(marked)
  const said = new Map(before.rows.map((row) => [row.id, canonicalJson([row.values, row.tickets])]))
  const unchanged = new Set(
    after.flatMap((row) => (said.get(row.id) === canonicalJson([row.values, row.tickets]) ? [row.id] : [])),
  )
  const marks = before.marks.filter(({ rowId }) => unchanged.has(rowId))
  return parts.map((rows, place) =>
    madeChunk(
      rules,
      {
        claim,
        rosterId,
        place,
        elsewhere: elsewhere[place] ?? { sameId: [], phones: [] },
        marks,
        flags: before.flags,
        ...(marked[place] ? { marked: marked[place] } : {}),
      },
      rows,
    ),
  )
}
