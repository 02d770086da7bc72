import { photos } from '@platform/records/claim'
import { trayPath } from '@platform/files/uploads'
import { newId } from '@platform/security/vault'
import type { UseCase } from '../shared/context'
import { beforeAsking } from './licence-photo'

export const beginLicencePhoto: UseCase<'begin-licence-photo'> = (_input, context) =>
  context.once(async (transaction) => {
    const photoId = newId('p')
    const cloudPath = trayPath('photo')
    await transaction.put(photos, {
      _id: photoId,
      claimId: beforeAsking,
      paperId: '',
      pages: 1,
      accountId: context.account._id,
      cloudPath,
      keptPath: null,
      fileId: null,
      state: 'begun',
      width: 0,
      height: 0,
      bytes: 0,
      mark: '',
      format: 'photo',
      reading: null,
      readMarks: [],
      likeness: null,
      createdAt: context.now.toISOString(),
    })
    return { photoId, cloudPath }
  })
