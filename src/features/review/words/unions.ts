import type { Grant } from '@contract/session-calls'
import { isReviewLevel } from '@domain/claim/review-level'
import type { Session } from '@/services/calls/session'

/** The offices whose claims this person may check. */
export const unionsOf = (session: Session | null): Grant[] =>
  (session?.grants ?? []).filter(({ role }) => isReviewLevel(role))
