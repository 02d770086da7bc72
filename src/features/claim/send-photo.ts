import type { CallOutput } from '@contract/calls'
import { call } from '@/services/call'
import { CallFailure } from '@/services/call-failure'
import { transport } from '@/services/active-transport'
import { NoConnection } from '@/services/transport'
import type { Upload } from './upload-store'

/** Asks where the photo goes, sends it there and has it checked. Throws `CallFailure`. */
export async function sendPhoto(
  upload: Upload,
  claimId: string,
  onProgress: (percent: number) => void,
): Promise<CallOutput<'finish-photo'>> {
  const key = (step: string) => `${step}-${upload.id}-${upload.attempt}`
  const { photoId, cloudPath } = await call('begin-photo', { claimId }, { key: key('begin') })
  const fileId = await send(cloudPath, upload.path, onProgress)
  return call('finish-photo', { photoId, fileId }, { key: key('finish') })
}

async function send(cloudPath: string, path: string, onProgress: (percent: number) => void): Promise<string> {
  try {
    return await transport.upload(cloudPath, path, onProgress)
  } catch (error) {
    const code = error instanceof NoConnection ? 'offline' : 'unreadableAnswer'
    throw new CallFailure({ code, values: {} })
  }
}
