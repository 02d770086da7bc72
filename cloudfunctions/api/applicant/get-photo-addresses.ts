import { signedAddresses } from '@platform/files/files'
import { actsFor } from '@platform/call/claim-owner'
import { claims } from '@platform/records/claim'
import { findById } from '@platform/store/store'
import { reviewableClaim } from '../claim/claim-access'
import { finishedPhotos, photosNamed } from '../claim/claim-photos'
import type { UseCase } from '../shared/context'

export const getPhotoAddresses: UseCase<'get-photo-addresses'> = async ({ claimId, photoIds }, context) => {
  const claim = await findById(claims, claimId)
  if (!claim || !actsFor(context, claim)) await reviewableClaim(claimId, context)
  const stored = (photoIds ? await photosNamed(claimId, photoIds) : await finishedPhotos(claimId)).flatMap(
    ({ _id, fileId, format }) => (fileId === null ? [] : [{ _id, fileId, format }]),
  )
  const urls = await signedAddresses(stored.map((photo) => photo.fileId))
  return {
    addresses: stored.flatMap((photo, index) => {
      const url = urls[index]
      return url ? [{ photoId: photo._id, url, format: photo.format }] : []
    }),
  }
}
