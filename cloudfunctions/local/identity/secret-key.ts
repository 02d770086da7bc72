import { createHmac, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The data directory's own key, made on first use and readable by its owner alone. */
export function readSecretKey(dataDirectory: string): Buffer {
  const path = join(dataDirectory, 'secret.key')
  try {
    const key = readFileSync(path)
    if (key.length === 32) return key
    throw new Error(`${path} is not a key of 32 bytes`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const key = randomBytes(32)
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, key)
  fsyncSync(file)
  closeSync(file)
  return key
}

/** A separate key for each use, so that one leaked use does not open another. */
export const deriveKey = (key: Buffer, use: string): Buffer => createHmac('sha256', key).update(use).digest()
