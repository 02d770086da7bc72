import { command } from '../store/cloud'
import { logDefect } from '../log/log'
import { deleteFile, keepFile, signedAddresses } from './files'
import { madeFiles } from '../records/made-file'
import { find, removeWhere } from '../store/store'
import { transact } from '../store/transaction'
import { newId } from '../security/vault'

/** A little longer than its address opens a file. */
const keptMinutes = 15
const batchSize = 100

/**
 * Keeps a file that was made for somebody and answers its address. It lies in the tray, under a name that nobody can guess and no
 * phone may write to: what a crash leaves behind there is deleted with the tray.
 */
export async function addressOfMade(content: Buffer, format: 'docx' | 'xlsx', now: Date): Promise<string> {
  const id = newId('m')
  const fileId = await keepFile(`tray/made/${id}.${format}`, content)
  const expiresAt = new Date(now.getTime() + keptMinutes * 60_000).toISOString()
  await transact((transaction) => transaction.put(madeFiles, { _id: id, fileId, expiresAt }))
  const [address] = await signedAddresses([fileId])
  if (!address) throw new Error('the file that was just made is gone')
  return address
}

/** Deletes files whose time is over, so many at a time. One that cannot be deleted now is tried again. */
export async function forgetMadeFiles(at: Date): Promise<number> {
  const over = await find(madeFiles, { expiresAt: command.lt(at.toISOString()) }, { limit: batchSize })
  let forgotten = 0
  for (const { _id, fileId } of over) {
    try {
      await deleteFile(fileId)
      await removeWhere(madeFiles, { _id })
      forgotten += 1
    } catch (error) {
      logDefect('made files', error)
    }
  }
  return forgotten
}
