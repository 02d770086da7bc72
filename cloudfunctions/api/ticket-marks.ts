import type { Flag } from '@domain/application/flag'
import { comparableNumber, type Ticket } from '@domain/ticket/ticket'
import { command } from '@platform/cloud'
import { ticketMarks, type PhotoRecord, type TicketMark } from '@platform/records/claim'
import { find } from '@platform/store'
import { keyedHash } from '@platform/vault'

/** What can be found again of a ticket: its number, its photos and what was read on them, as keyed hashes. */
export function marksOf(
  claimId: string,
  tickets: readonly Ticket[],
  claimPhotos: readonly PhotoRecord[],
): TicketMark[] {
  return tickets.flatMap((ticket) => {
    const number = comparableNumber(ticket.number)
    const found: Pick<TicketMark, 'kind' | 'mark'>[] = number
      ? [{ kind: 'number', mark: keyedHash('ticketNumber', number) }]
      : []
    for (const photo of claimPhotos) {
      if (!ticket.photoIds.includes(photo._id)) continue
      if (photo.mark !== '') found.push({ kind: 'photo', mark: photo.mark })
      for (const mark of photo.readMarks) found.push({ kind: 'number', mark })
    }
    // A number that was read and left as it is stands there twice.
    const once = found.filter(({ mark }, index) => found.findIndex((other) => other.mark === mark) === index)
    return once.map((mark) => ({
      ...mark,
      _id: `${mark.mark}-${claimId}-${ticket.id}`,
      claimId,
      ticketId: ticket.id,
    }))
  })
}

/** Flags for tickets whose number or photo stands in another submitted claim. A hint for people, never a "no". */
export async function flagsOfMarks(claimId: string, marks: readonly TicketMark[]): Promise<Flag[]> {
  if (marks.length === 0) return []
  const values = [...new Set(marks.map((mark) => mark.mark))]
  const found = await find(ticketMarks, { mark: command.in(values) }, { limit: 200 })
  const elsewhere = new Set(found.filter((mark) => mark.claimId !== claimId).map((mark) => mark.mark))
  const flags = new Map<string, Flag>()
  for (const mark of marks) {
    if (!elsewhere.has(mark.mark)) continue
    const kind = mark.kind === 'number' ? 'ticketNumberUsed' : 'samePhotoUsed'
    flags.set(`${kind} ${mark.ticketId}`, { kind, ticketId: mark.ticketId })
  }
  return [...flags.values()]
}
