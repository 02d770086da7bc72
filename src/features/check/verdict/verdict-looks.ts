import { placeInSpan } from '@domain/calendar/day'
import type { Decision } from '@domain/policy/decide/decision'
import type { IconName } from '@/ui/foundation/icons'
import type { TagTone } from '@/ui/display/tag'
import type { ResultGroup } from './result-groups'
import type { Check } from '../answering/use-check'

export type Verdict = Decision['verdict']

type Look = { word: string; icon: IconName; tone: TagTone; group: string }

/** How each verdict looks and what its group is called, in the order in which groups are shown. */
export const verdictLooks: Record<Verdict, Look> = {
  eligible: { word: '符合条件', icon: 'check-circle', tone: 'ok', group: '现在能办的' },
  moreAnswersNeeded: { word: '还差回答', icon: 'question', tone: 'info', group: '再答几题就知道' },
  windowNotOpen: { word: '还没开始', icon: 'clock', tone: 'warn', group: '还没开始申请' },
  notEligible: { word: '不符合', icon: 'cross-circle', tone: 'danger', group: '现在还领不到' },
  byReference: { word: '当地参照执行', icon: 'location', tone: 'info', group: '问当地怎么办' },
  windowClosed: { word: '已截止', icon: 'history', tone: 'neutral', group: '已经截止' },
  notForYou: { word: '给别人的', icon: 'people', tone: 'neutral', group: '给别人的' },
}

/** How a measure looks that lacks only what the person can do. */
export const nearlyLook: Look = { word: '差一步', icon: 'flag', tone: 'warn', group: '差一步就行的' }

export const verdictsInOrder = Object.keys(verdictLooks) as Verdict[]

/** What fits, on a day of which nobody can say that it is one of the policy's: nobody is told that it can be had now. */
const fittingWords = {
  before: '到时候能办的',
  within: verdictLooks.eligible.group,
  endNotStated: '符合条件的，去办前先问还办不办',
  after: '按当时的规定符合的',
} as const

/** The heading of a group. */
export function groupTitle({ pack, today }: Check, kind: ResultGroup['kind']): string {
  if (kind === 'nearly') return nearlyLook.group
  return kind === 'eligible' ? fittingWords[placeInSpan(today, pack.campaign)] : verdictLooks[kind].group
}
