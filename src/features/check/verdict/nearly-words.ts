import { placeInSpan } from '@domain/calendar/day'
import { nearlyReached } from '@domain/policy/asking/nearly-reached'
import type { MeasureResult } from './measure-result'
import { ownReasons } from './own-reasons'
import type { Check } from '../answering/use-check'
import { moneyWords } from '../answering/value-words'

/** `加入工会后，最高 300 元`; null where it is not the person's to change, or too late. */
export function nearlyWords(check: Check, { measure, decision }: MeasureResult): string | null {
  const { verdict, window, amount } = decision
  if (verdict !== 'notEligible' || window === 'closed') return null
  if (placeInSpan(check.today, check.pack.campaign) === 'after') return null
  const nearly = nearlyReached(measure, ownReasons(measure, decision.reason))
  if (nearly === null) return null
  const most = amount.cap !== null && amount.cap > 0 ? amount.cap : null
  // Other open conditions and no sum: that would be no news.
  if (nearly.open && most === null) return null
  const gets = most === null ? '就可能符合' : `最高${amount.discount ? '能省' : ''} ${moneyWords(most)}`
  return `${nearly.once.join('、')}后，${gets}${nearly.open ? '（别的条件也要符合）' : ''}`
}
