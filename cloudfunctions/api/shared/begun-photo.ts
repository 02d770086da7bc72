import type { PhotoRecord } from '@platform/records/claim'
import { trayPath } from '@platform/files/uploads'
import { newId } from '@platform/security/vault'
import type { Context } from './context'

/** A file that a phone is about to send: nothing is known of it yet but for what and by whom. `paperId` is empty where it is of no paper. */
export const begunPhoto = (
  { account, now }: Context,
  of: Pick<PhotoRecord, 'claimId' | 'paperId'>,
): PhotoRecord => ({
  _id: newId('p'),
  ...of,
  accountId: account._id,
  cloudPath: trayPath('photo'),
  keptPath: null,
  fileId: null,
  state: 'begun',
  width: 0,
  height: 0,
  bytes: 0,
  mark: '',
  format: 'photo',
  pages: 1,
  reading: null,
  readMarks: [],
  likeness: null,
  createdAt: now.toISOString(),
})
