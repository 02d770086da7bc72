import { isSameNumber } from '@domain/ticket/record/same-ticket'
import { comparableNumber } from '@domain/ticket/record/ticket'
import { isSameTrip } from '@domain/roster/trip'
import { personNumberOn } from '@platform/call/applicant-on'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rosterChunks } from '@platform/records/roster'
import { openChunk } from '@platform/roster/chunks'
import { rosterPartOf } from '@platform/roster/roster-rules'
import { personMarkOf, ticketMarkOf } from '@platform/roster/row-marks'
import { findById } from '@platform/store/store'
import { chunksWith, rowsByPerson } from './found-chunks'
import { liveClaims } from './light-claim'

/** A ticket of a claim for which an enterprise claims too, by its number or by person, day and way. */
export type TripInRoster = {
  kind: 'ticketNumberUsed' | 'tripInRoster'
  ticketId: string
  otherClaimId: string
}

/** More rosters with one person, or one ticket, nobody looks at. */
const mostRosters = 20

/** Which tickets of a claim stand in rosters that were handed in. Nothing where it has no tickets. */
export async function tripsInRosters(claim: ClaimRecord): Promise<TripInRoster[]> {
  if (claim.tickets.length === 0) return []
  const trips = new Map<string, TripInRoster>()
  const idNumber = personNumberOn(claim)
  const mark = idNumber === '' ? '' : personMarkOf(idNumber)
  const numbers = claim.tickets.flatMap(({ number }) => comparableNumber(number) ?? [])
  const chunks = [
    ...(mark === '' ? [] : await chunksWith('personMarks', [mark], claim._id)),
    ...(await chunksWith('ticketMarks', numbers.map(ticketMarkOf), claim._id)),
  ]
  const live = await liveClaims(chunks.map(({ claimId }) => claimId))
  const known = new Map(chunks.map((chunk) => [chunk._id, chunk]))
  for (const chunk of [...known.values()].slice(0, mostRosters)) {
    if (live.get(chunk.claimId)?.roster?.rosterId !== chunk.rosterId) continue
    const own = new Set(
      (rowsByPerson([chunk]).get(mark) ?? []).flatMap((row) => (row.excluded ? [] : row.rowId)),
    )
    for (const trip of await tripsInChunk(claim, chunk._id, own))
      trips.set(`${trip.ticketId} ${trip.otherClaimId}`, trip)
  }
  return [...trips.values()]
}

/** `own` are the rows of the person who claims. */
async function tripsInChunk(
  { tickets }: ClaimRecord,
  chunkId: string,
  own: ReadonlySet<string>,
): Promise<TripInRoster[]> {
  const chunk = await findById(rosterChunks, chunkId)
  const other = chunk && (await findById(claims, chunk.claimId))
  if (!chunk || !other) return []
  const [part, rows] = [rosterPartOf(other), openChunk(chunk)]
  return tickets.flatMap((ticket): TripInRoster[] => {
    const isUsed = rows.some((row) => row.tickets.some(({ number }) => isSameNumber(number, ticket.number)))
    const isTrip = rows.some((row) => own.has(row.id) && isSameTrip(part, row, other.charters, ticket))
    const kind = isUsed ? 'ticketNumberUsed' : isTrip ? 'tripInRoster' : null
    return kind === null ? [] : [{ kind, ticketId: ticket.id, otherClaimId: other._id }]
  })
}
