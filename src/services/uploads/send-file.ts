import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { uploadFile } from '@/services/calls/upload'
import type { Upload } from './upload-store'

/** Asks where the file goes, sends it there and has it checked. Throws `CallFailure`. */
export async function sendFile(
  upload: Upload,
  claimId: string,
  onProgress: (percent: number) => void,
): Promise<CallOutput<'finish-photo'>> {
  const key = (step: string) => `${step}-${upload.id}-${upload.attempt}`
  const place = upload.part === 'papers' ? { claimId, paperId: upload.owner } : { claimId }
  const { photoId, cloudPath } = await call('begin-photo', place, { key: key('begin') })
  const fileId = await uploadFile(cloudPath, upload.path, onProgress)
  return call('finish-photo', { photoId, fileId }, { key: key('finish') })
}
