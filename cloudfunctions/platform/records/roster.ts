import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Day } from '@domain/calendar/day'
import { KeptMark } from '@domain/roster/office-mark'
import { RosterTally } from '@domain/roster/tally'
import { RowFlagKind } from '@domain/roster/judged-row'
import { RowId } from '@domain/roster/row'
import { Cents } from '@domain/money'
import type { Collection } from '../store/store'

/** Rows of one document. */
export const rowsOfChunk = 200

const RowsElsewhere = z.object({
  /** The ID number of a row stands already in one before it. */
  sameId: z.array(z.object({ rowId: RowId, otherRow: RowId })),
  /** The phone number of a row stands in so many others. */
  phones: z.array(z.object({ rowId: RowId, others: z.int() })),
})
/** What of a chunk's rows stands in other chunks of its roster too: with it a chunk is judged without reading any other. */
export type RowsElsewhere = z.infer<typeof RowsElsewhere>

/** So many rows of one roster, sealed together: page `place` of it, from 0. Its id is `<rosterId>.<place>`. */
export const RosterChunk = z.object({
  _id: z.string(),
  rosterId: z.string(),
  claimId: z.string(),
  place: z.int(),
  /** JSON of the rows (`RosterRow[]`), sealed for this document. */
  rows: z.string(),
  /** Of each row, in its order: the id, and keyed hashes by which its person is found again. */
  rowIds: z.array(RowId),
  personMarks: z.array(z.string()),
  phoneMarks: z.array(z.string()),
  /** Keyed hashes of ticket numbers, of all rows together. */
  ticketMarks: z.array(z.string()),
  elsewhere: RowsElsewhere,
  /** Whether the claim was handed in: others' rosters are held against those alone. */
  handedIn: z.boolean(),
  tally: RosterTally,
  /** What offices have said of its rows. */
  marks: z.array(KeptMark),
  /** Flags that are not known from the roster itself, by row. */
  flags: z.array(z.object({ rowId: RowId, kind: RowFlagKind })),
})
export type RosterChunk = z.infer<typeof RosterChunk>

export const rosterChunks: Collection<RosterChunk> = { name: 'rosterChunks', schema: RosterChunk }

/** By what rows of a chunk are found again, without their content. */
export const ChunkIndex = z.pick(RosterChunk, {
  _id: true,
  place: true,
  rowIds: true,
  personMarks: true,
  phoneMarks: true,
  elsewhere: true,
})
export type ChunkIndex = z.infer<typeof ChunkIndex>

export const chunkIndexes: Collection<ChunkIndex> = { name: rosterChunks.name, schema: ChunkIndex }

/** Which rows a chunk has. */
export const chunkRows = {
  name: rosterChunks.name,
  schema: z.pick(RosterChunk, { _id: true, rowIds: true }),
} satisfies Collection<{ _id: string; rowIds: string[] }>

/**
 * A roster as its claim has it. Its chunks are replaced as a whole by an upload, under a new `rosterId`: until the claim names that,
 * nobody sees them.
 */
export const RosterOnClaim = z.object({
  rosterId: z.string(),
  /** By chunk, in their order: what it comes to, a keyed hash of what it says, and the day that it was judged on. */
  chunks: z.array(z.object({ tally: RosterTally, content: z.string(), judgedOn: Day })),
  /** The file whose rows it holds, to be given back with remarks. */
  fileId: z.nullable(z.string()),
  /** Rows that were drawn, whose papers an office asks for. */
  sample: z.array(RowId),
})
export type RosterOnClaim = z.infer<typeof RosterOnClaim>

/** A file of rows as it was uploaded, kept until the claim is handed in so that it can be given back with remarks. */
const RosterFile = z.object({
  _id: z.string(),
  claimId: z.string(),
  fileId: z.string(),
  name: z.string(),
  format: z.enum(['xlsx', 'xls', 'text']),
  sheet: z.string(),
  /** Line of the head, and by column of the file the column of the roster. */
  headLine: z.int(),
  columns: z.array(z.nullable(z.string())),
  createdAt: z.string(),
})
export type RosterFile = z.infer<typeof RosterFile>

export const rosterFiles: Collection<RosterFile> = { name: 'rosterFiles', schema: RosterFile }

/** Rosters that were written and that no claim names yet, or no longer: their chunks go once the time is over. */
const LooseRoster = z.object({
  _id: z.string(),
  chunks: z.int(),
  expiresAt: z.string(),
  /** Its chunks are being removed: no claim can take it any more. */
  going: z._default(z.boolean(), false),
})
export type LooseRoster = z.infer<typeof LooseRoster>
export const looseRosters: Collection<LooseRoster> = { name: 'looseRosters', schema: LooseRoster }

/** What a district has handed to the city of one measure, as one bundle (000 一（四）2, 二（四）4). */
const Bundle = z.object({
  /** Keyed hash of office, measure and number: no two have the same one, and none is left out. */
  _id: z.string(),
  organisationId: z.string(),
  /** To whom it went. */
  toOrganisationId: z.string(),
  packId: z.string(),
  measureId: z.string(),
  /** Counts from 1 for the office and measure. */
  number: z.int(),
  /** With how many persons that count, and the sum that was passed. */
  claims: z.array(z.object({ claimId: z.string(), count: z.int(), payable: Cents })),
  day: z.string(),
  /** After the day by which the source wants it. */
  late: z.boolean(),
  by: z.string(),
  at: z.string(),
  /** Instant and id in one text: lists are read by it, newest first. */
  listKey: z.string(),
})
export type Bundle = z.infer<typeof Bundle>

export const bundles: Collection<Bundle> = { name: 'bundles', schema: Bundle }

/** Somebody says that a row about them is not true. One a row and account: its id is a keyed hash of the two. */
const RowDenial = z.object({
  _id: z.string(),
  claimId: z.string(),
  rosterId: z.string(),
  rowId: RowId,
  accountId: z.string(),
  message: z.string(),
  at: z.string(),
})
export type RowDenial = z.infer<typeof RowDenial>

export const rowDenials: Collection<RowDenial> = { name: 'rowDenials', schema: RowDenial }
