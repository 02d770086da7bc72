import type { TicketAsRead } from '@contract/views'
import { departureRead } from '@domain/ticket/record/departure'
import { claimantOf } from '@domain/claim/claimant'
import { checkReading } from '@domain/ticket/check-reading'
import { fieldsOnPhoto } from '@domain/ticket/record/field-on-photo'
import { looksSentBefore } from '@domain/ticket/record/likeness'
import type { TicketReading } from '@domain/ticket/record/reading'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { contentOf } from '@platform/call/claim-decision'
import { rulesOf } from '@platform/call/claim-rules'
import { readingsOf } from '../../claim/read-twice'

/**
 * What was read off the photos of each ticket, beside what the worker entered. Several tickets on one photo are in the
 * order in which the phone took them over. A ticket whose photos said nothing is left out.
 */
export function ticketReadings(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
  district: string | null,
): TicketAsRead[] {
  const { form, tickets } = contentOf(claim)
  const claimant = claimantOf(rulesOf(claim).procedure, form, district)
  const readings = readingsOf(tickets, claimPhotos)
  return tickets.flatMap((ticket): TicketAsRead[] => {
    const ofTicket = readings(ticket)
    // The back of a ticket, or its receipt, need not look like one.
    const said = ofTicket.find(({ reading }) => reading.kind !== 'unknown') ?? ofTicket[0]
    if (!said) return []
    const { photo, reading } = said
    const found = [...reading.doubts, ...checkReading(reading, claimant)]
    if (looksSentBefore(photo, claimPhotos)) found.push({ doubt: 'sentBefore', field: null })
    const suggestion = {
      ...suggestTicket(reading, claimant.householdRegister, district),
      ...departureRead(reading),
    }
    return [
      {
        ticketId: ticket.id,
        suggestion,
        doubts: found.map(({ doubt }) => doubt),
        onPhoto: photo.format === 'photo' ? placesOn(photo, reading, suggestion.number) : [],
      },
    ]
  })
}

const placesOn = ({ _id, width, height }: PhotoRecord, reading: TicketReading, number: string) =>
  fieldsOnPhoto(reading, { photoId: _id, number, shape: height > 0 ? rounded(width / height) : undefined })

/** Sixteen digits in a row would look like the number of a card to whatever watches for those. */
const rounded = (shape: number): number => Math.round(shape * 10_000) / 10_000
