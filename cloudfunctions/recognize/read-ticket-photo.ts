import type { CallOutput } from '@contract/calls'
import { consentVersion } from '@contract/session-calls'
import { departureRead } from '@domain/ticket/record/departure'
import { claimantOf, listedEmployerIn } from '@domain/claim/claimant'
import { checkReading } from '@domain/ticket/check-reading'
import type { Claimant } from '@domain/ticket/record/claimant'
import type { NotReadReason, PhotoReading, TicketReading } from '@domain/ticket/record/reading'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import type { Context, UseCase } from '@platform/call/call-context'
import { procedureOn } from '@platform/call/applicant-on'
import { actsFor } from '@platform/call/claim-owner'
import { downloadFile } from '@platform/files/files'
import { countFailedReading, requireFewFailedReadings } from '@platform/security/limits'
import { log, logDefect } from '@platform/log/log'
import { readingOf, sealReading } from '@platform/files/photo-reading'
import { claims, photos, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { employers } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import { openedForm } from '@platform/security/claim-fields'
import { failedBefore, hasFailed, rememberFailed } from './failed-documents'
import { marksOfReading, marksUsedElsewhere } from './reading-marks'
import { sentBefore } from './sent-before'
import { notRead, type TicketRecognizer } from './ticket-recognizer'

type Output = CallOutput<'read-ticket-photo'>

/** The call `read-ticket-photo`, read by the given provider. */
export const readTicketPhoto =
  (recognizer: TicketRecognizer): UseCase<'read-ticket-photo'> =>
  async ({ photoId }, context) => {
    const photo = await findById(photos, photoId)
    if (photo?.state !== 'finished') return refuse('notFound', {})
    const claim = await findById(claims, photo.claimId)
    if (!claim || !actsFor(context, claim)) return refuse('notFound', {})
    requireConsent(context)
    const { reading, marks, likeness } = await keptOrRead(photo, recognizer, context)
    const seen = {
      numberUsed: await marksUsedElsewhere(claim._id, marks),
      sentBefore: await sentBefore({ ...photo, likeness }),
    }
    return answerFor(reading, await claimantOn(claim), seen)
  }

function requireConsent({ account }: Context): void {
  const purpose = 'readTicketPhotos'
  const given = account.consents.some(
    (consent) => consent.purpose === purpose && consent.version === consentVersion,
  )
  if (!given) refuse('consentMissing', { purpose })
}

type Kept = { reading: PhotoReading; marks: readonly string[]; likeness: string | null }

const nothing = (notRead: NotReadReason): Kept => ({
  reading: { tickets: [], notRead },
  marks: [],
  likeness: null,
})

async function keptOrRead(photo: PhotoRecord, recognizer: TicketRecognizer, context: Context): Promise<Kept> {
  const kept = readingOf(photo)
  if (kept) return { reading: kept, marks: photo.readMarks, likeness: photo.likeness }
  const failed = await failedBefore(photo.mark, context.now)
  if (failed) return nothing(failed)
  await requireFewFailedReadings(context.account._id, context.now)
  const content = photo.fileId === null ? null : await downloadFile(photo.fileId)
  if (content === null) return nothing('unreadable')
  return readNow(photo, content, recognizer, context)
}

async function readNow(
  photo: PhotoRecord,
  content: Buffer,
  recognizer: TicketRecognizer,
  { account, now }: Context,
): Promise<Kept> {
  const recognized = await recognizer.recognize(content).catch((error: unknown) => {
    logDefect(photo._id, error)
    return notRead('engineFailed')
  })
  const { codes, likeness = null, spent = false, ...reading } = recognized
  log('reading', { by: recognizer.name, tickets: reading.tickets.length, notRead: reading.notRead, spent })
  const marks = marksOfReading(reading.tickets, codes)
  if (hasFailed(reading)) {
    await countFailedReading(account._id, now)
    await rememberFailed(photo.mark, recognized, now)
  }
  // What failed by accident, or took too long today, may go well the next time it is asked.
  if (reading.notRead !== 'busy' && reading.notRead !== 'engineFailed' && !spent)
    await keep(photo._id, reading, { readMarks: marks, likeness })
  return { reading, marks, likeness }
}

const keep = (
  photoId: string,
  reading: PhotoReading,
  found: Pick<PhotoRecord, 'readMarks' | 'likeness'>,
): Promise<void> =>
  transact(async (transaction) => {
    const photo = await transaction.get(photos, photoId)
    if (photo?.state !== 'finished' || photo.reading !== null) return
    await transaction.put(photos, { ...photo, reading: sealReading(photoId, reading), ...found })
  })

function answerFor({ tickets, notRead, filesNotRead }: PhotoReading, claimant: Claimant, seen: Seen): Output {
  const { householdRegister, district } = claimant
  return {
    notRead,
    ...(filesNotRead?.length ? { filesNotRead } : {}),
    tickets: tickets.map((reading) => ({
      reading: withDoubts(reading, claimant, seen),
      suggestion: { ...suggestTicket(reading, householdRegister, district), ...departureRead(reading) },
    })),
  }
}

type Seen = Record<'numberUsed' | 'sentBefore', boolean>

function withDoubts(reading: TicketReading, claimant: Claimant, seen: Seen): TicketReading {
  const hints = (['numberUsed', 'sentBefore'] as const)
    .filter((doubt) => seen[doubt])
    .map((doubt) => ({ doubt, field: null }))
  return { ...reading, doubts: [...reading.doubts, ...checkReading(reading, claimant), ...hints] }
}

async function claimantOn(claim: ClaimRecord): Promise<Claimant> {
  const procedure = procedureOn(claim)
  const form = openedForm(claim)
  const employerId = listedEmployerIn(procedure, form)
  const employer = employerId === null ? null : await findById(employers, employerId)
  return claimantOf(procedure, form, employer?.district ?? null)
}
