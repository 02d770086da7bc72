import type { Day } from '@domain/calendar/day'
import { askedPapers } from '@domain/papers/asked-papers'
import { papersNotSeen, type PapersSeenHere } from '@domain/papers/papers-seen'
import { checkForm } from '@domain/procedure/fields/check-form'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { windowOf } from '@domain/policy/pack/figure'
import { partOf } from '@domain/procedure/part-of'
import type { Field, Section } from '@domain/procedure/field'
import type { ReviewStep } from '@domain/procedure/step'
import type { ReviewView } from '@contract/views'
import { asksOf } from '@/services/claim/form-of'
import { lineOf } from '@/services/procedure/line'
import { plainDay } from '@/services/words/day-words'
import { problemSentence } from '@/services/words/problem-sentences'
import type { LiveDecision } from './live-decision'

/** Of claims without papers, and before any was opened. */
export const noPapersSeen: PapersSeenHere = { opened: [], compared: [] }

/** What an officer has confirmed and filled in of a claim so far. */
export type Confirmed = {
  identityConfirmed: boolean
  papersSeen: PapersSeenHere
  asks: FormContent
}

type Asked = { view: ReviewView; step: ReviewStep; live: LiveDecision; confirmed: Confirmed; today: Day }

function ofConditions({ seen }: LiveDecision): string | null {
  if (seen.reason.verdict === 'notMet') return '有条件不符合，不能转。可以退回补正或不通过'
  return seen.reason.verdict === 'unknown' ? '有条件还没填，请退回补正' : null
}

const counts = ({ items }: LiveDecision['seen']): boolean => items.some(({ counted }) => counted)

/** The needed papers that nobody of the office has opened, by name. */
function ofPapers({ view, live, confirmed }: Asked): string | null {
  const part = partOf(lineOf(view).procedure, 'papers')
  if (part === null) return null
  const asked = askedPapers(part, view.form, live.seen)
  const missing = papersNotSeen(asked, view.papers, confirmed.papersSeen)
  const names = part.list.flatMap(({ id, label }) => (missing.includes(id) ? [label] : []))
  return names.length === 0 ? null : `还有材料没打开看：${names.join('、')}`
}

/** What of one thing that a step asks cannot be right, as a sentence; what is missing is not wrong yet. */
export function askProblem(
  form: readonly Section[],
  field: Field,
  asks: FormContent,
  today: Day,
): string | undefined {
  const found = checkForm(form, asks, today).find((problem) => problem.field === field.id)
  return found === undefined || found.problem === 'missing'
    ? undefined
    : problemSentence(found.problem, field)
}

/** Rows of the roster that somebody of the office has to keep or to leave out first. */
function ofRows({ rowsToSettle = 0 }: Pick<ReviewView, 'rowsToSettle'>): string | null {
  return rowsToSettle === 0 ? null : `名册里还有 ${rowsToSettle} 行有提醒没定，请打开名册：保留，或者去掉`
}

/** Nobody can have stayed throughout before the stay is over. */
function ofCoveredDays({ view, today }: Pick<Asked, 'view' | 'today'>): string | null {
  const { parameters, procedure } = lineOf(view)
  const covers = partOf(procedure, 'roster')?.covers
  if (covers === undefined) return null
  const { to } = windowOf(parameters, covers)
  return today > to ? null : `要等到${plainDay(to)}过了才能通过，现在可以先看`
}

function ofAsks({ view, step, confirmed, today }: Asked): string | null {
  const [first] = checkForm(asksOf(view, step), confirmed.asks, today)
  const field = step.asks.find(({ id }) => id === first?.field)
  if (first === undefined || field === undefined) return null
  return first.problem === 'missing'
    ? `先填“${field.label}”`
    : `${field.label}：${problemSentence(first.problem, field)}`
}

/** Why a claim cannot be passed on yet, or null when it can: only what its step checks. The cloud checks the same again. */
export function passHindrance(asked: Asked): string | null {
  const { view, step, live, confirmed } = asked
  const checks = (check: ReviewStep['checks'][number]) => step.checks.includes(check)
  const conditions = checks('conditionsMet') ? ofConditions(live) : null
  if (conditions !== null) return conditions
  const pays = checks('somethingToPay')
  const hasTickets = partOf(lineOf(view).procedure, 'tickets') !== null
  if (pays && hasTickets && !counts(live.applied)) return '没有可计入的票，不能转'
  if (pays && !hasTickets && live.applied.amount.payable === 0) return '算出来是 0 元，不能转'
  if (checks('identityConfirmed') && !confirmed.identityConfirmed) return '先对身份证，再勾“身份已核对”'
  if (pays && hasTickets && !counts(live.seen)) return '先看至少一张能算的票的原件'
  const papers = checks('papersSeen') ? ofPapers(asked) : null
  const days = checks('coveredDaysOver') ? ofCoveredDays(asked) : null
  return days ?? papers ?? (checks('rowsSeen') ? ofRows(view) : null) ?? ofAsks(asked)
}
