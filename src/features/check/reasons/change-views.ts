import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import { whatWouldChange, type Change } from '@domain/policy/asking/what-would-change'
import type { Decision } from '@domain/policy/decide/decision'
import { ownReasons } from '../verdict/own-reasons'
import type { SayGiven } from './given-words'
import { clauseOf } from './reason-views'

/** One thing that would have to be otherwise. */
export type ChangeView = {
  id: string
  text: string
  /** What the person answered, once a list. */
  now: string | null
  clause: string
  /** What the person can do about it, null when it is not theirs to change. */
  remedy: string | null
  /** Any one of these would do. */
  anyOf: ChangeView[]
}

function changeView(pack: Pack, measure: Measure, { reason, anyOf }: Change, say: SayGiven): ChangeView {
  return {
    id: reason.id,
    text: reason.label,
    now: say(measure, reason),
    clause: clauseOf(pack, reason.clause),
    remedy: reason.remedy ?? null,
    anyOf: anyOf.map((change) => changeView(pack, measure, change, say)),
  }
}

/** What would have to change for a "no" to become a "yes"; what the person can change comes first. */
export function changeViews(pack: Pack, measure: Measure, { reason }: Decision, say: SayGiven): ChangeView[] {
  const changes = [...whatWouldChange(ownReasons(measure, reason))].sort(
    (one, other) => Number(other.canBeChanged) - Number(one.canBeChanged),
  )
  return changes.map((change) => changeView(pack, measure, change, say))
}
