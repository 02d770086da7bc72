import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { forgetList } from '@/services/phone/choose-list'
import { uploadFile } from '@/services/calls/upload'

/** Asks where a file of the bank goes, sends it there and has it read. Throws `CallFailure`. */
export async function readList(batchId: string, path: string): Promise<CallOutput<'read-bank-file'>> {
  const { cloudPath, permit } = await call('begin-bank-file', { batchId })
  const fileId = await uploadFile(cloudPath, path).finally(() => forgetList(path))
  return call('read-bank-file', { batchId, fileId, permit })
}
