import { createHmac, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const pathIn = (dataDirectory: string): string => join(dataDirectory, 'secret.key')

/** Whether a data directory was in use before: its key is written after its database. */
export const hasSecretKey = (dataDirectory: string): boolean => existsSync(pathIn(dataDirectory))

/** The data directory's own key, made on first use and readable by its owner alone. */
export function readSecretKey(dataDirectory: string): Buffer {
  const path = pathIn(dataDirectory)
  try {
    const key = readFileSync(path)
    if (key.length === 32) return key
    throw new Error(`${path} is not a key of 32 bytes: put it back from a backup`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const key = randomBytes(32)
  // Whole or not at all, also on a disk that is full.
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w', 0o600)
  try {
    writeSync(file, key)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
  return key
}

/** A separate key for each use, so that one leaked use does not open another. */
export const deriveKey = (key: Buffer, use: string): Buffer => createHmac('sha256', key).update(use).digest()
