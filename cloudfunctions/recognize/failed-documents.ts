import type { NotReadReason } from '@domain/ticket/record/reading'
import { failedDocuments } from '@platform/records/trail'
import { findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import { keyedHash } from '@platform/security/vault'
import type { Recognized } from './ticket-recognizer'

/** The machine, too, can be why a document took too long: after a day it is tried again. */
const hoursRemembered = 24

/** What lies in the document itself: sent again it fails again. */
const ofTheDocument: readonly NotReadReason[] = ['unreadable', 'tooLarge', 'tooManyPages', 'unsafeFile']

/** Whether nothing was read of a document that ought to say something, whoever is to blame. */
export const hasFailed = ({ notRead }: Pick<Recognized, 'notRead'>): boolean =>
  notRead === 'engineFailed' || (notRead !== null && ofTheDocument.includes(notRead))

/** `mark` is the keyed hash of the content that its record has. */
const idOf = (mark: string): string => keyedHash('failedDocument', mark)

/** Why a document of the same content could not be read within the last day, or null. */
export async function failedBefore(mark: string, now: Date): Promise<NotReadReason | null> {
  const failed = await findById(failedDocuments, idOf(mark))
  return failed !== null && failed.expiresAt > now.toISOString() ? failed.notRead : null
}

/** Remembers a document whose content is why it was not read. What failed by accident is not remembered. */
export async function rememberFailed(mark: string, { notRead }: Recognized, now: Date): Promise<void> {
  if (notRead === null || !ofTheDocument.includes(notRead)) return
  const expiresAt = new Date(now.getTime() + hoursRemembered * 3_600_000).toISOString()
  await transact((transaction) => transaction.put(failedDocuments, { _id: idOf(mark), notRead, expiresAt }))
}
