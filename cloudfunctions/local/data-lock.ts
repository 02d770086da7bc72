import Database from 'libsql'
import { join } from 'node:path'

/**
 * Takes a data directory for this process alone. The lock is SQLite's own file lock, which the system lets
 * go of when the process ends in any way, so it never outlives a kill -9. Returns the function that frees it.
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  const database = new Database(join(dataDirectory, 'in-use.lock'))
  try {
    // Held open on purpose: the transaction is the lock.
    database.exec('BEGIN EXCLUSIVE')
  } catch {
    database.close()
    throw new Error(`the data directory ${dataDirectory} is in use by another local cloud`)
  }
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}
