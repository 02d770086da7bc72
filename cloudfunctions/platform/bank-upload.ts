import { timingSafeEqual } from 'node:crypto'
import { deleteFile, downloadFile } from './files'
import { logDefect } from './log'
import { keyedHash, newId } from './vault'

const place = /^tray\/bankFile\/u[0-9a-z]{20}$/

/** Where a phone may put one file of the bank, and what shows later that this person was told so for this batch. */
export function bankUpload(accountId: string, batchId: string): { cloudPath: string; permit: string } {
  const cloudPath = `tray/bankFile/${newId('u')}`
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
  const cloudPath = fileId.replace(/^cloud:\/\/[^/]+\//, '')
  const given = Buffer.from(permit)
  const expected = Buffer.from(permitFor(accountId, batchId, cloudPath))
  if (!place.test(cloudPath) || given.length !== expected.length || !timingSafeEqual(given, expected))
    return null
  const content = await downloadFile(fileId)
  if (content !== null) await clear(fileId)
  return content
}

const permitFor = (accountId: string, batchId: string, cloudPath: string): string =>
  keyedHash('bankUpload', [accountId, batchId, cloudPath].join('\0'))

/** One that cannot be deleted now goes with whatever lies there too long. */
async function clear(fileId: string): Promise<void> {
  try {
    await deleteFile(fileId)
  } catch (error) {
    logDefect('bankUpload', error)
  }
}
