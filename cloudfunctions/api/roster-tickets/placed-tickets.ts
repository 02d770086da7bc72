import type { RosterRow } from '@domain/roster/row'
import { rowTicketId } from '@domain/roster/row-tickets'
import { readingOf } from '@platform/files/photo-reading'
import type { PhotoRecord } from '@platform/records/claim'

/** The tickets that lie with persons of a roster, by their ids. */
export const placedIn = (rows: readonly RosterRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ tickets }) => tickets.map(({ id }) => id)))

/** The ids of the tickets on a photo. One on which none could be read may be one all the same: somebody looks at it. */
export function ticketIdsOn(photo: PhotoRecord): string[] {
  const read = readingOf(photo)?.tickets.length ?? 0
  return Array.from({ length: Math.max(1, read) }, (_, index) => rowTicketId(photo._id, index))
}

/** Whether a ticket of a photo lies with nobody yet. */
export const isOpen = (photo: PhotoRecord, placed: ReadonlySet<string>): boolean =>
  ticketIdsOn(photo).some((id) => !placed.has(id))
