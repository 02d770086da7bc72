import { decideTravelClaim, type OriginalState } from '@domain/claim/decide-claim'
import { emptyContent, type ClaimContent } from '@domain/claim/draft'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import { dayAt, type Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import type { Decision } from '@domain/policy/decide/decision'
import type { Rules } from '@domain/policy/pack/pack'
import type { ReviewView } from '@contract/views'
import { liesHere } from './level-words'

/** The parts of a claim that the rules read. The sealed fields are not among them. */
function contentOf({ applicant, tickets }: ReviewView): ClaimContent {
  const { householdRegister, workerKind, labourRelation, unionMember } = applicant
  return { ...emptyContent, householdRegister, workerKind, labourRelation, unionMember, tickets }
}

/** A claim once submitted in time stays in time: it is decided for that day. */
const decisionDay = ({ submittedAt }: ReviewView, today: Day): Day =>
  submittedAt === null ? today : dayAt(new Date(submittedAt))

function decideWith(
  pack: Rules,
  view: ReviewView,
  today: Day,
  choice: TicketChoice,
  originalOf: (id: string) => OriginalState,
): Decision {
  const known = { choice, flags: view.flags }
  return decideTravelClaim(pack, contentOf(view), decisionDay(view, today), originalOf, known)
}

export type LiveDecision = {
  /** As if every original will be seen. */
  applied: Decision
  /** With only the originals seen so far: what forwarding now would decide. */
  seen: Decision
}

/** Both sides of the amount, by the same rules as in the cloud. A claim already decided shows what was decided. */
export function liveDecision(
  pack: Rules | null,
  view: ReviewView,
  originalsSeen: readonly string[],
  today: Day,
  choice: TicketChoice = view.ticketChoice,
): LiveDecision {
  if (pack === null || !liesHere(view)) return { applied: view.decision, seen: view.decision }
  return {
    applied: decideWith(pack, view, today, choice, () => 'toBeSeen'),
    seen: decideWith(pack, view, today, choice, (id) => (originalsSeen.includes(id) ? 'seen' : 'notSeen')),
  }
}

/** `188 + 188 = 376 元，最高 300 元`; empty while no ticket counts. */
export function workingWords({ items, amount }: Decision): string {
  const parts = items.flatMap((item) => (item.counted && item.value !== null ? [yuanText(item.value)] : []))
  if (parts.length === 0) return ''
  const sum = parts.length === 1 ? '' : `${parts.join(' + ')} = ${yuanText(amount.sum)} 元`
  const cap = amount.cap !== null && amount.sum > amount.cap ? `最高 ${yuanText(amount.cap)} 元` : ''
  return [sum, cap].filter(Boolean).join('，')
}

/** How the originals seen so far change the amount. */
export function originalsWords({ applied, seen }: LiveDecision): string {
  const counted = seen.items.filter((item) => item.counted).length
  const countable = applied.items.filter((item) => item.counted).length
  const [before, now] = [yuanText(applied.amount.payable), yuanText(seen.amount.payable)]
  if (countable === 0) return '没有可计入的票'
  if (counted === countable) return `原件都看过了：${now} 元`
  if (counted === 0) return `原件一张还没看：现在算 0 元`
  if (before === now) return `原件看过 ${counted} 张，共 ${countable} 张：${now} 元`
  return `原件没看的不算：${before} → ${now} 元`
}

/** Why the claim cannot be forwarded yet, or null when it can. The cloud checks the same again. */
export function forwardHindrance(live: LiveDecision, identityConfirmed: boolean): string | null {
  if (live.seen.reason.verdict === 'notMet') return '有条件不符合，不能转。可以退回补正或不通过'
  if (live.seen.reason.verdict === 'unknown') return '有条件还没填，请退回补正'
  if (!live.applied.items.some((item) => item.counted)) return '没有可计入的票，不能转'
  if (!identityConfirmed) return '先对身份证，再勾“身份已核对”'
  if (!live.seen.items.some((item) => item.counted)) return '先看至少一张能算的票的原件'
  return null
}
