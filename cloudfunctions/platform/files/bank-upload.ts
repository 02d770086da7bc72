import { timingSafeEqual } from 'node:crypto'
import { pathOfFile } from './files'
import { clearTray, contentInTray, requireSize, trayPath } from './uploads'
import { keyedHash } from '../security/vault'

/** Where a phone may put one file of the bank, and what shows later that this person was told so for this batch. */
export function bankUpload(accountId: string, batchId: string): { cloudPath: string; permit: string } {
  const cloudPath = trayPath('bankFile')
  return { cloudPath, permit: permitFor(accountId, batchId, cloudPath) }
}

/**
 * Takes the content of an uploaded file of the bank, which is gone from the storage afterwards: names and card numbers stand in it.
 * Null when nothing arrived, or the place was not given to this person for this batch.
 */
export async function takeBankUpload(
  { accountId, batchId, permit }: { accountId: string; batchId: string; permit: string },
  fileId: string,
): Promise<Buffer | null> {
  const cloudPath = pathOfFile(fileId)
  const given = Buffer.from(permit)
  const expected = Buffer.from(permitFor(accountId, batchId, cloudPath))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const content = await contentInTray(fileId, cloudPath)
  if (content === null) return null
  await requireSize(fileId, content, 'bankFile')
  await clearTray(fileId)
  return content
}

const permitFor = (accountId: string, batchId: string, cloudPath: string): string =>
  keyedHash('bankUpload', [accountId, batchId, cloudPath].join('\0'))
