import type { CallInput } from '@contract/calls'
import { deleteFile, signedAddresses } from '@platform/files/files'
import { photos } from '@platform/records/claim'
import type { EnterpriseApplication } from '@platform/records/enterprise'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import type { Context } from '../shared/context'
import { keptPhoto, type KeptPhoto } from '../applicant/kept-photo'

/** In the place of a claim, until something is asked with the photo: nothing that asks for a claim's photo finds it. */
export const beforeAsking = 'enterprise-licence'

type Sent = NonNullable<CallInput<'ask-enterprise'>['photo']>

/** The photo that was sent, looked at and kept where no phone can write to; what was kept is null where it was finished before. */
export async function keptLicence(
  { photoId, fileId }: Sent,
  { account }: Context,
): Promise<{ photoId: string; kept: KeptPhoto | null }> {
  const begun = await findById(photos, photoId)
  if (!begun || begun.accountId !== account._id || begun.state === 'removed') return refuse('notFound', {})
  if (begun.state === 'finished') return { photoId, kept: null }
  if (begun.claimId !== beforeAsking) return refuse('notFound', {})
  const kept = await keptPhoto(begun, fileId, { folder: 'enterprises' })
  if (!kept) return refuse('uploadMissing', {})
  if (kept.format !== 'photo') {
    await deleteFile(kept.fileId)
    refuse('notAnImage', {})
  }
  return { photoId, kept }
}

/** Makes the kept photo the application's own, and the one before it one that is to be erased. */
export async function attachLicence(
  transaction: Transaction,
  applicationId: string,
  { photoId, kept }: { photoId: string; kept: KeptPhoto | null },
  before: string | null,
): Promise<void> {
  const current = await transaction.get(photos, photoId)
  // One that is somebody's licence already is not a second one's; another file may lie in its place by now.
  const fits = current?.state === 'begun' && current.claimId === beforeAsking
  if (!current || !kept || !fits || current.keptPath !== kept.keptPath) return refuse('uploadMissing', {})
  await transaction.put(photos, { ...current, ...kept, state: 'finished', claimId: applicationId })
  if (before !== null) await dropLicence(transaction, before)
}

/** Marks a licence's photo as one to erase. */
export async function dropLicence(transaction: Transaction, photoId: string): Promise<void> {
  const photo = await transaction.get(photos, photoId)
  if (photo) await transaction.put(photos, { ...photo, state: 'removed' })
}

/** A signed address of the licence's photo; null where it is gone. */
export async function licenceAddress({ photoId }: EnterpriseApplication): Promise<string | null> {
  if (photoId === '') return null
  const photo = await findById(photos, photoId)
  if (photo?.state !== 'finished' || photo.fileId === null) return null
  const [address] = await signedAddresses([photo.fileId])
  return address ?? null
}
