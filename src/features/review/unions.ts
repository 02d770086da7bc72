import type { Grant } from '@contract/session-calls'
import type { Session } from '@/services/session'

/** The unions whose claims this person may check. */
export const unionsOf = (session: Session | null): Grant[] =>
  (session?.grants ?? []).filter(({ role }) => role === 'grassrootsUnion')
