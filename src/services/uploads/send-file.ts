import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { uploadFile } from '@/services/calls/upload'
import type { Upload } from './upload-store'

/** Asks where the photo goes, sends it there and has it checked. Throws `CallFailure`. */
export async function sendPhoto(
  upload: Upload,
  claimId: string,
  onProgress: (percent: number) => void,
): Promise<CallOutput<'finish-photo'>> {
  const key = (step: string) => `${step}-${upload.id}-${upload.attempt}`
  const { photoId, cloudPath } = await call('begin-photo', { claimId }, { key: key('begin') })
  const fileId = await uploadFile(cloudPath, upload.path, onProgress)
  return call('finish-photo', { photoId, fileId }, { key: key('finish') })
}
