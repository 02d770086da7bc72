import '@domain/zod-setup'
import * as z from 'zod/mini'
import { ContentChanges } from '@domain/claim/content'
import { ClaimView, Employer } from '@contract/views'
import { Returned } from './correction-progress'
import { readStored, removeStored, writeStored } from '@/services/phone/storage'

/** What the phone keeps of an open claim: the server's last reading and what is not there yet. */
export const DraftRecord = z.object({
  claim: ClaimView,
  unsent: ContentChanges,
  employer: z.nullable(Employer),
  /** Of a claim that came back. */
  returned: z.optional(z.nullable(Returned)),
})
export type DraftRecord = z.infer<typeof DraftRecord>

const keyOf = (claimId: string) => `draft:${claimId}`

/** The record of a claim, null when this phone has none. */
export const readRecord = (claimId: string): DraftRecord | null => readStored(keyOf(claimId), DraftRecord)

export const writeRecord = (record: DraftRecord) => writeStored(keyOf(record.claim.id), record)

/** Forgets a claim that is submitted or discarded. */
export const removeRecord = (claimId: string) => removeStored(keyOf(claimId))
