import { decideClaim, type OriginalState } from '@domain/claim/decide-claim'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import { dayAt, type Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import type { Decision } from '@domain/policy/decide/decision'
import type { FormRules } from '@domain/policy/pack/pack'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { partOf } from '@domain/procedure/part-of'
import type { ReviewView } from '@contract/views'
import { lineOf } from '@/services/procedure/line'
import { placeOf } from '@/services/procedure/place'
import { amountLineWords } from '@/services/words/amount-line-words'
import { liesHere } from './pass-words'

/** A claim once submitted in time stays in time: it is decided for that day. */
const decisionDay = ({ submittedAt }: ReviewView, today: Day): Day =>
  submittedAt === null ? today : dayAt(new Date(submittedAt))

/** What this officer says of a claim that the rules read. */
export type Said = {
  originalsSeen: readonly string[]
  /** Left out, what was said before stands. */
  choice?: TicketChoice
  /** What is filled in for the step; left out, what was filled in before stands. */
  asks?: FormContent
}

function decideWith(
  rules: FormRules,
  view: ReviewView,
  today: Day,
  { choice = view.ticketChoice, asks }: Said,
  originalOf: (id: string) => OriginalState,
): Decision {
  const { form, tickets, papers, stage, charters } = view
  const roster = view.roster ?? undefined
  const asked = asks === undefined ? view.asked : { ...view.asked, [stage]: asks }
  const decided = { content: { form, tickets, papers, charters, roster }, asked }
  const known = { choice, flags: view.flags }
  return decideClaim(rules, lineOf(view).procedure, decided, decisionDay(view, today), originalOf, known)
}

/** Whether what an officer says can change what is decided here: a review before the reader, by rules that this phone has. */
const isOpen = (view: ReviewView): boolean =>
  liesHere(view) && ['review', 'finding'].includes(placeOf(view).kind) && lineOf(view).measure !== null

export type LiveDecision = {
  /** As if every original will be seen. */
  applied: Decision
  /** With only the originals seen so far: what forwarding now would decide. */
  seen: Decision
}

/** Both sides of the amount, by the same rules as in the cloud. A claim already decided shows what was decided. */
export function liveDecision(
  rules: FormRules | null,
  view: ReviewView,
  said: Said,
  today: Day,
): LiveDecision {
  if (rules === null || !isOpen(view)) return { applied: view.decision, seen: view.decision }
  const { originalsSeen } = said
  return {
    applied: decideWith(rules, view, today, said, () => 'toBeSeen'),
    seen: decideWith(rules, view, today, said, (id) => (originalsSeen.includes(id) ? 'seen' : 'notSeen')),
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

/** What the amount is by now: how the originals seen so far change it, or how it was worked out. Empty where nothing is to be said. */
export function amountWords(view: ReviewView, live: LiveDecision): string {
  if (partOf(lineOf(view).procedure, 'tickets') !== null) return originalsWords(live)
  return amountLineWords(live.seen)
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
