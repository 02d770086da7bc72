import '@domain/zod-setup'
import * as z from 'zod/mini'
import { AboutClaim } from '@domain/claim/about-claim'
import { NotReadReason } from '@domain/ticket/record/reading'
import type { Collection } from '../store/store'
import {
  batchEvents,
  claimEvents,
  enterpriseEvents,
  everyMessage,
  invitationEvents,
  noticeEvents,
} from '@domain/claim/claim-event'

export const AuditEvent = z.enum([
  ...claimEvents,
  ...batchEvents,
  ...invitationEvents,
  ...noticeEvents,
  ...enterpriseEvents,
])
export type AuditEvent = z.infer<typeof AuditEvent>

const AuditRow = z.object({
  _id: z.string(),
  claimId: z.string(),
  sequence: z.int(),
  at: z.string(),
  event: AuditEvent,
  /** Keyed hash of the account, and what it acted as. */
  actor: z.object({ key: z.string(), role: z.string(), organisation: z.string() }),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  previousHash: z.string(),
  hash: z.string(),
  /** Instant and id in one text: the clock reads rows by it, oldest first. */
  journalKey: z.string(),
})
export type AuditRow = z.infer<typeof AuditRow>

export const auditRows: Collection<AuditRow> = { name: 'auditRows', schema: AuditRow }

const OutboxRow = z.object({
  _id: z.string(),
  recipientId: z.string(),
  template: z.enum(everyMessage),
  /** What it is about; null when it is about no single claim. */
  claimId: z.nullable(z.string()),
  /** Of which procedure that claim is, and where it came from and to: the words are those of its steps. */
  about: z.optional(AboutClaim),
  /** Instant and id in one text: the inbox is read by it, newest first. */
  inboxKey: z.string(),
  values: z.record(z.string(), z.string()),
  at: z.string(),
  state: z.enum(['waiting', 'sent', 'notWanted', 'failed']),
  attempts: z.int(),
  nextAttemptAt: z.string(),
})
export type OutboxRow = z.infer<typeof OutboxRow>

/** Messages to people. The in-app inbox reads the same rows. */
export const outbox: Collection<OutboxRow> = { name: 'outbox', schema: OutboxRow }

const RememberedAnswer = z.object({
  _id: z.string(),
  bodyHash: z.string(),
  answer: z.string(),
  expiresAt: z.string(),
})

/** Answers of writes by idempotency key. */
export const rememberedAnswers: Collection<z.infer<typeof RememberedAnswer>> = {
  name: 'rememberedAnswers',
  schema: RememberedAnswer,
}

const RateCounter = z.object({ _id: z.string(), count: z.int(), expiresAt: z.string() })

export const rateCounters: Collection<z.infer<typeof RateCounter>> = {
  name: 'rateCounters',
  schema: RateCounter,
}

/** `_id` is the keyed hash of a document's content. */
const FailedDocument = z.object({ _id: z.string(), notRead: NotReadReason, expiresAt: z.string() })

/** Documents that could not be read, so that the same one again costs nothing. */
export const failedDocuments: Collection<z.infer<typeof FailedDocument>> = {
  name: 'failedDocuments',
  schema: FailedDocument,
}
