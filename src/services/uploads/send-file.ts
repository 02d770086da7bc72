import type { CallOutput } from '@contract/calls'
import { rowTicketPaper } from '@domain/roster/row-tickets'
import { call } from '@/services/calls/call'
import { uploadFile } from '@/services/calls/upload'
import type { Upload } from './upload-store'

/** Under which paper a file arrives. */
function paperOf({ part, owner }: Upload): { paperId?: string } {
  if (part === 'tickets') return {}
  return { paperId: part === 'papers' ? owner : rowTicketPaper }
}

/** Asks where the file goes, sends it there and has it checked. Throws `CallFailure`. */
export async function sendFile(
  upload: Upload,
  claimId: string,
  onProgress: (percent: number) => void,
): Promise<CallOutput<'finish-photo'>> {
  const key = (step: string) => `${step}-${upload.id}-${upload.attempt}`
  const { photoId, cloudPath } = await call(
    'begin-photo',
    { claimId, ...paperOf(upload) },
    { key: key('begin') },
  )
  const fileId = await uploadFile(cloudPath, upload.path, onProgress)
  return call('finish-photo', { photoId, fileId }, { key: key('finish') })
}
