import type { Flag } from '@domain/claim/flag'
import type { Ticket } from '@domain/ticket/record/ticket'
import { command } from '@platform/store/cloud'
import { ticketMarks, type PhotoRecord, type TicketMark } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { ticketNumberMark } from '@platform/security/ticket-number-mark'
import { keyedHash } from '@platform/security/vault'

/** What stands in the id of a mark between its value and its ticket. */
const ofClaim = (claimId: string): string => `-${claimId}-`

/** The card that the money of a claim goes to, as a keyed hash by which it is found in other claims. */
export const cardMarkOf = (claimId: string, card: string): TicketMark => {
  const mark = keyedHash('bankCard', card)
  return { _id: mark + ofClaim(claimId), mark, kind: 'card', claimId, ticketId: '' }
}

/** What can be found again of a ticket: its number, its photos and what was read on them, as keyed hashes. */
export function marksOf(
  claimId: string,
  tickets: readonly Ticket[],
  claimPhotos: readonly PhotoRecord[],
): TicketMark[] {
  return tickets.flatMap((ticket) => {
    const number = ticketNumberMark(ticket.number)
    const found: Pick<TicketMark, 'kind' | 'mark'>[] =
      number === null ? [] : [{ kind: 'number', mark: number }]
    for (const photo of claimPhotos) {
      if (!ticket.photoIds.includes(photo._id)) continue
      if (photo.mark !== '') found.push({ kind: 'photo', mark: photo.mark })
      for (const mark of photo.readMarks) found.push({ kind: 'number', mark })
    }
    // A number that was read and left as it is stands there twice.
    const once = found.filter(({ mark }, index) => found.findIndex((other) => other.mark === mark) === index)
    return once.map((mark) => ({
      ...mark,
      _id: mark.mark + ofClaim(claimId) + ticket.id,
      claimId,
      ticketId: ticket.id,
    }))
  })
}

/** Whether a mark, by its id, is the card's of a claim and not a ticket's. */
export const isCardMark = (markId: string, claimId: string): boolean => markId.endsWith(ofClaim(claimId))

const mostFound = 200

/** A ticket whose number, photo or trip stands in another submitted claim too, or the card of another person's claim. */
export type Elsewhere = {
  kind: 'ticketNumberUsed' | 'samePhotoUsed' | 'tripInRoster' | 'cardShared' | 'placeContested'
  ticketId: string
  otherClaimId: string
}

const kindsElsewhere = { number: 'ticketNumberUsed', photo: 'samePhotoUsed', card: 'cardShared' } as const

/** Where else the tickets and the card of a claim stand: each ticket, kind and other claim once. */
export async function marksElsewhere(claimId: string, marks: readonly TicketMark[]): Promise<Elsewhere[]> {
  if (marks.length === 0) return []
  const values = [...new Set(marks.map((mark) => mark.mark))]
  const found = await find(ticketMarks, { mark: command.in(values) }, { limit: mostFound })
  const elsewhere = new Map<string, Elsewhere>()
  for (const { mark, kind: of, ticketId } of marks)
    for (const other of found) {
      if (other.mark !== mark || other.claimId === claimId) continue
      const kind = kindsElsewhere[of]
      elsewhere.set(`${kind} ${ticketId} ${other.claimId}`, { kind, ticketId, otherClaimId: other.claimId })
    }
  return [...elsewhere.values()]
}

/** Which other claims have a mark of this one, by the ids of its marks. */
export async function holdersOf(claimId: string, markIds: readonly string[]): Promise<string[]> {
  const values = [...new Set(markIds.flatMap((id) => id.split(ofClaim(claimId), 1)))]
  if (values.length === 0) return []
  const found = await find(ticketMarks, { mark: command.in(values) }, { limit: mostFound })
  return [...new Set(found.map((mark) => mark.claimId))].filter((id) => id !== claimId)
}

/** The flags that this raises, each once. A hint for people, never a "no". */
export const flagsElsewhere = (elsewhere: readonly Elsewhere[]): Flag[] => [
  ...new Map(
    elsewhere.map(({ kind, ticketId }): [string, Flag] => [
      `${kind} ${ticketId}`,
      ticketId === '' ? { kind } : { kind, ticketId },
    ]),
  ).values(),
]

/** Flags for tickets whose number or photo stands in another submitted claim. */
export const flagsOfMarks = async (claimId: string, marks: readonly TicketMark[]): Promise<Flag[]> =>
  flagsElsewhere(await marksElsewhere(claimId, marks))
