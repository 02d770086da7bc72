import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Day } from '@domain/calendar/day'
import type { Collection } from '../store/store'

/** How far the clock has sealed the audit trail. */
export const AuditHead = z.object({
  number: z.int(),
  day: Day,
  at: z.string(),
  /** The journal key of the last row under it. */
  upTo: z.string(),
  /** Whether nothing of what had settled was left for the next head of the day. */
  complete: z.boolean(),
  /** Chains and rows from the beginning up to here. */
  chains: z.int(),
  rows: z.int(),
  /** SHA-256 of the heads of chains that it lists. */
  entriesHash: z.string(),
  previousSeal: z.string(),
  /** Keyed by AUDIT_KEY over all of the above. */
  seal: z.string(),
})
export type AuditHead = z.infer<typeof AuditHead>

const LastHead = z.extend(AuditHead, { _id: z.string() })

/** The last head, one document `last`. The heads themselves are kept outside the database. */
export const auditHeads: Collection<z.infer<typeof LastHead>> = { name: 'auditHeads', schema: LastHead }

/** A head as it is kept outside: with how far each chain had come that grew since the one before. */
export const KeptHead = z.extend(AuditHead, {
  entries: z.array(z.tuple([z.string(), z.int(), z.string()])),
})
export type KeptHead = z.infer<typeof KeptHead>
