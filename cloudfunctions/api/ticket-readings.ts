import type { TicketAsRead } from '@contract/views'
import { checkReading } from '@domain/ticket/check-reading'
import { fieldsOnPhoto } from '@domain/ticket/field-on-photo'
import { looksSentBefore } from '@domain/ticket/likeness'
import type { TicketReading } from '@domain/ticket/reading'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import { readingOf } from '@platform/photo-reading'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { contentOf } from './claim-content'

/**
 * What was read off the photos of each ticket, beside what the worker entered. Several tickets on one photo are in the
 * order in which the phone took them over. A ticket whose photos said nothing is left out.
 */
export function ticketReadings(claim: ClaimRecord, claimPhotos: readonly PhotoRecord[]): TicketAsRead[] {
  const { tickets, name, idNumber, householdRegister } = contentOf(claim)
  const read = new Map(claimPhotos.map((photo) => [photo._id, readingOf(photo)?.tickets ?? []]))
  return tickets.flatMap((ticket): TicketAsRead[] => {
    for (const photoId of ticket.photoIds) {
      const holders = tickets.filter((other) => other.photoIds.includes(photoId))
      const reading = read.get(photoId)?.[holders.indexOf(ticket)]
      if (!reading) continue
      const found = [...reading.doubts, ...checkReading(reading, { name, idNumber, householdRegister })]
      const photo = claimPhotos.find(({ _id }) => _id === photoId)
      if (photo && looksSentBefore(photo, claimPhotos)) found.push({ doubt: 'sentBefore', field: null })
      const suggestion = suggestTicket(reading, householdRegister)
      return [
        {
          ticketId: ticket.id,
          suggestion,
          doubts: found.map(({ doubt }) => doubt),
          onPhoto: photo?.format === 'photo' ? placesOn(photo, reading, suggestion.number) : [],
        },
      ]
    }
    return []
  })
}

const placesOn = ({ _id, width, height }: PhotoRecord, reading: TicketReading, number: string) =>
  fieldsOnPhoto(reading, { photoId: _id, number, shape: height > 0 ? rounded(width / height) : undefined })

/** Sixteen digits in a row would look like the number of a card to whatever watches for those. */
const rounded = (shape: number): number => Math.round(shape * 10_000) / 10_000
