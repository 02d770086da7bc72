import { appendFile } from 'node:fs/promises'
import { cloud } from '../store/cloud'
import { environment } from '../store/environment'
import { log } from '../log/log'
import type { KeptHead } from '../records/audit-head'

/**
 * Keeps a head outside the database: as a line of the file that the settings name, else as a file of its own in the cloud's
 * storage, where no phone may write. Its numbers and seal stand in the log as well, which nobody who has the database can change.
 */
export async function keepHead(head: KeptHead): Promise<void> {
  const text = `${JSON.stringify(head)}\n`
  const file = environment().AUDIT_HEADS
  if (file !== '') await appendFile(file, text, { mode: 0o600 })
  else {
    const cloudPath = `audit-heads/${String(head.number).padStart(8, '0')}.json`
    await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(text) })
  }
  const { number, day, chains, rows, seal } = head
  log('auditHead', { number, day, chains, rows, seal })
}
