import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { Collection } from '../store/store'

const KeyCheck = z.object({
  _id: z.string(),
  lookup: z.string(),
  /** Null until the first head of the audit trail is sealed. */
  audit: z.nullable(z.string()),
  /** By the id of the key. */
  field: z.record(z.string(), z.string()),
})
export type KeyCheck = z.infer<typeof KeyCheck>

/** Check values of the keys that the data are sealed and hashed by, one document `keys`. Never a key. */
export const keyChecks: Collection<KeyCheck> = { name: 'keyChecks', schema: KeyCheck }
