import type { Decision } from '@domain/policy/decision'
import type { IconName } from '@/ui/icons'
import type { TagTone } from '@/ui/tag'

export type Verdict = Decision['verdict']

type Look = { word: string; icon: IconName; tone: TagTone; group: string }

/** How each verdict looks and what its group is called, in the order in which groups are shown. */
export const verdictLooks: Record<Verdict, Look> = {
  eligible: { word: '符合条件', icon: 'check-circle', tone: 'ok', group: '您能办的' },
  moreAnswersNeeded: { word: '还差回答', icon: 'question', tone: 'info', group: '再答几题就知道' },
  windowNotOpen: { word: '还没开始', icon: 'clock', tone: 'warn', group: '还没开始申请' },
  notEligible: { word: '不符合', icon: 'cross-circle', tone: 'danger', group: '现在还领不到' },
  byReference: { word: '当地参照执行', icon: 'location', tone: 'info', group: '问当地怎么办' },
  windowClosed: { word: '已截止', icon: 'history', tone: 'neutral', group: '已经截止' },
  notForYou: { word: '不是给您的', icon: 'people', tone: 'neutral', group: '给别人的' },
}

export const verdictsInOrder = Object.keys(verdictLooks) as Verdict[]
