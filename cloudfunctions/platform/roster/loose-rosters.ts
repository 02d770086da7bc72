import type { ClaimRecord } from '../records/claim'
import {
  looseRosters,
  rosterChunks,
  rowDenials,
  type LooseRoster,
  type RosterOnClaim,
} from '../records/roster'
import { command } from '../store/cloud'
import { find, putRecord, removeWhere } from '../store/store'
import { transact, type Transaction } from '../store/transaction'
import { chunkId, mostChunks } from './chunks'

/** As long as an upload may take at the very most, and whoever still reads a page of what it replaced. */
const looseMinutes = 60

const looseUntil = (now: Date): string => new Date(now.getTime() + looseMinutes * 60_000).toISOString()

/** Puts down that a roster is about to be written which no claim names yet. */
export const beginLoose = (rosterId: string, chunks: number, now: Date): Promise<void> =>
  putRecord(looseRosters, { _id: rosterId, chunks, expiresAt: looseUntil(now), going: false })

/** A claim takes a roster that was written: from here it is not loose. Throws where its time is over. */
export async function takeLoose(transaction: Transaction, rosterId: string): Promise<void> {
  const loose = await transaction.get(looseRosters, rosterId)
  if (loose === null || loose.going) throw new Error(`roster ${rosterId} waited too long to be taken`)
  await transaction.remove(looseRosters, rosterId)
}

/** A claim lets go of its roster. Whoever reads it at this moment can read on for a while, or not at all where it is erased. */
export async function letGo(
  transaction: Transaction,
  roster: Pick<RosterOnClaim, 'rosterId' | 'chunks'> | null,
  now: Date,
  { atOnce = false }: { atOnce?: boolean } = {},
): Promise<void> {
  if (roster === null) return
  await transaction.put(looseRosters, {
    _id: roster.rosterId,
    chunks: roster.chunks.length,
    expiresAt: atOnce ? now.toISOString() : looseUntil(now),
    going: atOnce,
  })
}

/** Removes a roster that no claim names. Cut short, its record is still there to do it again by. */
export async function removeLoose(rosterId: string): Promise<void> {
  const loose = await transact(async (transaction) => {
    const known = await transaction.get(looseRosters, rosterId)
    // Said before the first chunk goes, so that no claim takes what is going.
    if (known !== null && !known.going) await transaction.put(looseRosters, { ...known, going: true })
    return known
  })
  if (loose === null) return
  const places = Array.from({ length: Math.max(loose.chunks, mostChunks) }, (_, place) => place)
  await removeWhere(rosterChunks, { _id: command.in(places.map((place) => chunkId(rosterId, place))) })
  await removeWhere(looseRosters, { _id: rosterId })
}

/** Removes what a claim that is erased or discarded has let go of, and what persons said of its rows. */
export async function eraseRosterOf(claim: Pick<ClaimRecord, '_id' | 'roster'> | null): Promise<void> {
  if (claim === null || claim.roster === null) return
  await removeLoose(claim.roster.rosterId)
  await removeWhere(rowDenials, { claimId: claim._id })
}

/** Loose rosters whose time is over, oldest first. */
export const overdueRosters = (at: Date, limit: number): Promise<LooseRoster[]> =>
  find(looseRosters, { expiresAt: command.lte(at.toISOString()) }, { orderBy: [['expiresAt', 'asc']], limit })
