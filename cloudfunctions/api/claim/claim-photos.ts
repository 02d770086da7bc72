import { partOf } from '@domain/procedure/part-of'
import { rowTicketPaper, takesTickets } from '@domain/roster/row-tickets'
import { command, database } from '@platform/store/cloud'
import { erasePhoto } from '@platform/files/erase-photo'
import { photos, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { rulesOf } from '@platform/call/claim-rules'

/** Most photos of tickets, files of papers, and photos of tickets of a roster, on one claim. How many pages a paper has at most, its procedure says. */
const photoLimit = 30
const paperFileLimit = 100
const rowTicketLimit = 600
/** Photos that finish at the same moment can step over the limit by a few: they are read all the same. */
const slack = 20

const arrived = (claimId: string) => ({ claimId, state: 'finished' })

/** Photos of a claim that arrived, but for those of its roster: they are many, and looked at a page at a time. */
export const finishedPhotos = (claimId: string): Promise<PhotoRecord[]> =>
  find(
    photos,
    { ...arrived(claimId), paperId: command.neq(rowTicketPaper) },
    { limit: photoLimit + paperFileLimit + slack },
  )

/** Photos of tickets of a roster that arrived, by their ids from one on. */
export const rowTicketPhotos = (claimId: string, after: string, limit: number): Promise<PhotoRecord[]> =>
  find(
    photos,
    { ...arrived(claimId), paperId: rowTicketPaper, _id: command.gt(after) },
    { orderBy: [['_id', 'asc']], limit },
  )

/** Those of some photos that a claim has. */
export const photosNamed = (claimId: string, ids: readonly string[]): Promise<PhotoRecord[]> =>
  find(photos, { ...arrived(claimId), _id: command.in([...ids]) }, { limit: Math.max(1, ids.length) })

/** Of which kind a file is, and how many files of that kind a claim takes. */
function kindOf(paperId: string) {
  if (paperId === '') return { limit: photoLimit, alike: '' }
  if (paperId === rowTicketPaper) return { limit: rowTicketLimit, alike: rowTicketPaper }
  return { limit: paperFileLimit, alike: command.neq('').and(command.neq(rowTicketPaper)) }
}

/** Refuses when the claim has all the files of that kind that it may have. */
export async function requireRoom(claimId: string, paperId: string): Promise<void> {
  const { limit, alike } = kindOf(paperId)
  const { total } = await database
    .collection(photos.name)
    .where({ ...arrived(claimId), paperId: alike })
    .count()
  if (total >= limit) refuse('tooManyPhotos', { limit })
}

/** Refuses tickets of a roster where there is none, or where nobody is paid for by tickets. */
export function requireRosterWithTickets(claim: ClaimRecord): void {
  const roster = partOf(rulesOf(claim).procedure, 'roster')
  if (roster === null || !takesTickets(roster)) refuse('wrongInput', { field: 'paperId' })
}

const erasedAtOnce = 200

/**
 * Deletes the photos of a claim that is gone, also one that arrived while it went. An upload that is still on its way keeps
 * its record: the clock deletes by it what may arrive yet.
 */
export async function erasePhotosOf(claimId: string): Promise<void> {
  for (const state of ['finished', 'removed'])
    for (let after: string | undefined = ''; after !== undefined;) {
      const filter = { claimId, state, _id: command.gt(after) }
      const present: PhotoRecord[] = await find(photos, filter, {
        orderBy: [['_id', 'asc']],
        limit: erasedAtOnce,
      })
      for (const photo of present) await erasePhoto(photo)
      after = present[erasedAtOnce - 1]?._id
    }
}
