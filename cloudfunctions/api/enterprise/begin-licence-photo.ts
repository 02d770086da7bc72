import { photos } from '@platform/records/claim'
import { begunPhoto } from '../shared/begun-photo'
import type { UseCase } from '../shared/context'
import { beforeAsking } from './licence-photo'

export const beginLicencePhoto: UseCase<'begin-licence-photo'> = (_input, context) =>
  context.once(async (transaction) => {
    const photo = begunPhoto(context, { claimId: beforeAsking, paperId: '' })
    await transaction.put(photos, photo)
    return { photoId: photo._id, cloudPath: photo.cloudPath }
  })
