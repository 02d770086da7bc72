import { useMemo } from 'react'
import type { Day } from '@domain/calendar/day'
import { factsOf } from '@domain/policy/asking/answers'
import { checkUp, type CheckUp } from '@domain/policy/asking/check-up'
import type { Facts } from '@domain/policy/pack/condition'
import type { Pack } from '@domain/policy/pack/pack'
import { sessionStore, todayOf } from '@/services/calls/session'
import { checkStore, keptOf } from './check-store'
import type { KeptCheck } from './kept-checks'
import { packOf } from './packs'

/** One pack's check as its screens need it, all computed on the phone without a call. */
export type Check = { pack: Pack; kept: KeptCheck; facts: Facts; today: Day; result: CheckUp }

/** The check of the pack asked about last, or of the one named. */
export function useCheck(packId?: string): Check {
  const pack = packOf(checkStore((state) => packId ?? state.packId))
  const kept = checkStore((state) => keptOf(state, pack.id))
  const today = todayOf(sessionStore((state) => state.session))
  return useMemo(() => {
    const facts = factsOf(pack.questions, kept.answers)
    return { pack, kept, facts, today, result: checkUp(pack, facts, new Set(kept.order), today) }
  }, [pack, kept, today])
}
