import * as z from 'zod/mini'
import { RosterChunk, rosterChunks } from '../records/roster'
import type { Collection } from '../store/store'

const shown = {
  _id: true,
  rosterId: true,
  claimId: true,
  place: true,
  rowIds: true,
  personMarks: true,
  phoneMarks: true,
  ticketMarks: true,
  marks: true,
  flags: true,
} as const
const ChunkMarks = z.pick(RosterChunk, shown)

/** A chunk without its rows: by what they are found, and what offices have said of them. */
export type ChunkMarks = z.infer<typeof ChunkMarks>
export const chunkMarks: Collection<ChunkMarks> = { name: rosterChunks.name, schema: ChunkMarks }
export const chunkMarkFields: readonly string[] = Object.keys(shown)
