import type { CallOutput } from '@contract/calls'
import { consentVersion } from '@contract/session-calls'
import { checkReading, type Claimant } from '@domain/ticket/check-reading'
import type { PhotoReading, TicketReading } from '@domain/ticket/reading'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import type { Context, UseCase } from '@platform/call-context'
import { downloadFile } from '@platform/files'
import { log, logDefect } from '@platform/log'
import { readingOf, sealReading } from '@platform/photo-reading'
import { claims, photos, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { findById } from '@platform/store'
import { transact } from '@platform/transaction'
import { open } from '@platform/vault'
import { marksOfReading, marksUsedElsewhere } from './reading-marks'
import { notRead, type TicketRecognizer } from './ticket-recognizer'

type Output = CallOutput<'read-ticket-photo'>

/** The call `read-ticket-photo`, read by the given provider. */
export const readTicketPhoto =
  (recognizer: TicketRecognizer): UseCase<'read-ticket-photo'> =>
  async ({ photoId }, context) => {
    const photo = await findById(photos, photoId)
    if (!photo || photo.accountId !== context.account._id || photo.state !== 'finished')
      return refuse('notFound', {})
    requireConsent(context)
    const claim = await findById(claims, photo.claimId)
    if (!claim || claim.accountId !== context.account._id) return refuse('notFound', {})
    const { reading, marks } = await keptOrRead(photo, recognizer)
    return answerFor(reading, claim, await marksUsedElsewhere(claim._id, marks))
  }

function requireConsent({ account }: Context): void {
  const purpose = 'readTicketPhotos'
  const given = account.consents.some(
    (consent) => consent.purpose === purpose && consent.version === consentVersion,
  )
  if (!given) refuse('consentMissing', { purpose })
}

type Kept = { reading: PhotoReading; marks: readonly string[] }

async function keptOrRead(photo: PhotoRecord, recognizer: TicketRecognizer): Promise<Kept> {
  const kept = readingOf(photo)
  if (kept) return { reading: kept, marks: photo.readMarks }
  const content = photo.fileId === null ? null : await downloadFile(photo.fileId)
  if (content === null) return { reading: { tickets: [], notRead: 'unreadable' }, marks: [] }
  const { codes, ...reading } = await recognizer.recognize(content).catch((error: unknown) => {
    logDefect(photo._id, error)
    return notRead('engineFailed')
  })
  log('reading', { by: recognizer.name, tickets: reading.tickets.length, notRead: reading.notRead })
  const marks = marksOfReading(reading.tickets, codes)
  // What failed by accident may go well the next time it is asked.
  if (reading.notRead !== 'busy' && reading.notRead !== 'engineFailed') await keep(photo._id, reading, marks)
  return { reading, marks }
}

const keep = (photoId: string, reading: PhotoReading, marks: string[]): Promise<void> =>
  transact(async (transaction) => {
    const photo = await transaction.get(photos, photoId)
    if (photo?.state !== 'finished' || photo.reading !== null) return
    await transaction.put(photos, { ...photo, reading: sealReading(photoId, reading), readMarks: marks })
  })

function answerFor({ tickets, notRead }: PhotoReading, claim: ClaimRecord, usedElsewhere: boolean): Output {
  const claimant = claimantOf(claim)
  return {
    notRead,
    tickets: tickets.map((reading) => ({
      reading: withDoubts(reading, claimant, usedElsewhere),
      suggestion: suggestTicket(reading, claimant.householdRegister),
    })),
  }
}

function withDoubts(reading: TicketReading, claimant: Claimant, usedElsewhere: boolean): TicketReading {
  const used = usedElsewhere ? [{ doubt: 'numberUsed' as const, field: null }] : []
  return { ...reading, doubts: [...reading.doubts, ...checkReading(reading, claimant), ...used] }
}

function claimantOf(claim: ClaimRecord): Claimant {
  const opened = (field: 'name' | 'idNumber') => {
    const { sealed } = claim[field]
    return sealed === '' ? '' : open(sealed, { collection: claims.name, id: claim._id, field })
  }
  return {
    name: opened('name'),
    idNumber: opened('idNumber'),
    householdRegister: claim.householdRegister,
  }
}
