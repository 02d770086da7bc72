import type { Grant } from '@contract/session-calls'
import { isReviewLevel } from '@domain/application/review-level'
import type { Session } from '@/services/session'

/** The offices whose claims this person may check. */
export const unionsOf = (session: Session | null): Grant[] =>
  (session?.grants ?? []).filter(({ role }) => isReviewLevel(role))
