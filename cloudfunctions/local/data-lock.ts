import Database from 'libsql'
import { join } from 'node:path'
import { DatabaseTrouble, troubleOf } from './database/trouble'

/**
 * Takes a data directory for this process alone. The lock is SQLite's own file lock, which the system lets
 * go of when the process ends in any way, so it never outlives a kill -9. Returns the function that frees it.
 * Throws `DatabaseTrouble`: in use, or why it cannot be taken.
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  const path = join(dataDirectory, 'in-use.lock')
  let database: Database.Database | undefined
  try {
    const opened = new Database(path)
    database = opened
    // Held open on purpose: the transaction is the lock.
    opened.exec('BEGIN EXCLUSIVE')
    return () => {
      opened.exec('ROLLBACK')
      opened.close()
    }
  } catch (error) {
    database?.close()
    const kind = troubleOf(error)
    if (kind === undefined) throw error
    const options = { cause: error }
    if (kind === 'inUse') throw new DatabaseTrouble(kind, `the data directory ${dataDirectory}`, options)
    if (kind === 'damaged') throw new Error(damagedLock(path), options)
    throw new DatabaseTrouble(kind, path, options)
  }
}

/** It holds no data, but whoever runs holds it: it is not deleted unasked. */
const damagedLock = (path: string): string =>
  `${path} is damaged: make sure that no other local cloud runs on this data, delete that one file (it holds no data) and start again.`
