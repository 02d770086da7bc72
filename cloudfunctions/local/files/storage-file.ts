import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { storageRule, type StorageRule } from './storage-rule'

const written = z.union([z.boolean(), z.string().min(1)])

const storageFile = z.strictObject({
  rule: z.strictObject({ read: written, write: written }),
  /** The largest file that clients may store under a path. */
  largestBytes: z.record(z.string().min(1), z.number().int().positive()).default({}),
  /** Files under a path are gone so many days after they were stored. */
  expiry: z.strictObject({ under: z.string().min(1), days: z.number().int().positive() }).optional(),
})

export interface StorageDefinition {
  /** Whether a client may store this file. The cloud's own functions may always. */
  mayWrite: StorageRule
  largestAt(path: string): number
  expiry: { under: string; days: number } | undefined
}

/** What a new environment has: whoever is signed in may store. */
const unruled: StorageDefinition = {
  mayWrite: storageRule('auth != null'),
  largestAt: () => Infinity,
  expiry: undefined,
}

/** Reads the rule of the file storage from one JSON file; throws with the file's name on any fault. */
export function readStorageFile(path: string): StorageDefinition {
  if (!existsSync(path)) return unruled
  try {
    const { rule, largestBytes, expiry } = storageFile.parse(JSON.parse(readFileSync(path, 'utf8')))
    const limits = Object.entries(largestBytes)
    const largestAt = (stored: string) =>
      Math.min(Infinity, ...limits.filter(([under]) => stored.startsWith(under)).map(([, bytes]) => bytes))
    return { mayWrite: storageRule(rule.write), largestAt, expiry }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`storage file ${path}: ${reason}`)
  }
}
