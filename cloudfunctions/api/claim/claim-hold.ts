import { levelOfStage } from '@domain/claim/review-level'
import type { ClaimRecord } from '@platform/records/claim'

/** How long a claim stays with who opened it, without a decision. */
const holdMilliseconds = 30 * 60 * 1000

/** When a claim must have been opened at the earliest to be held at an instant. */
export const heldSince = (now: Date): string => new Date(now.getTime() - holdMilliseconds).toISOString()

/** The colleague who holds a claim at an instant, or null when it is free. */
export function holderAt(claim: ClaimRecord, now: Date): ClaimRecord['holder'] {
  if (!claim.holder || levelOfStage(claim.stage) === null) return null
  return now.getTime() - new Date(claim.holder.since).getTime() < holdMilliseconds ? claim.holder : null
}

/** Who holds a claim that comes back corrected: who returned it, unless it now goes to another union. */
export const holderAgain = (
  returned: ClaimRecord,
  sameUnion: boolean,
  since: string,
): ClaimRecord['holder'] => (returned.holder && sameUnion ? { ...returned.holder, since } : null)
