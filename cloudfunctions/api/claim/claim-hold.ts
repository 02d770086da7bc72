import type { ClaimRecord } from '@platform/records/claim'
import { presentHand } from './claim-desk'

/** How long a claim stays with who opened it, without a decision. */
const holdMilliseconds = 30 * 60 * 1000

/** When a claim must have been opened at the earliest to be held at an instant. */
export const heldSince = (now: Date): string => new Date(now.getTime() - holdMilliseconds).toISOString()

/** The colleague who holds a claim at an instant, or null when it is free. */
export function holderAt(claim: Pick<ClaimRecord, 'holder' | 'hands'>, now: Date): ClaimRecord['holder'] {
  if (!claim.holder || presentHand(claim) === null) return null
  return now.getTime() - new Date(claim.holder.since).getTime() < holdMilliseconds ? claim.holder : null
}

/** Who holds a claim that comes back corrected: who returned it, unless it now goes to another office. */
export const holderAgain = (
  returned: ClaimRecord,
  sameOffice: boolean,
  since: string,
): ClaimRecord['holder'] => (returned.holder && sameOffice ? { ...returned.holder, since } : null)
