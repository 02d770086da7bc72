import type { Day } from '@domain/calendar/day'
import type { ClaimView } from '@contract/views'
import { dayWords } from '@/services/words/day-words'

/**
 * By when a returned claim should be corrected. The source states no last day for that: it is the day by which the offices above
 * have to be done (000 五（三）3–4), and it is said so.
 */
export function correctionWords(
  { stage, due, returnedBy }: Pick<ClaimView, 'stage' | 'due' | 'returnedBy'>,
  today: Day,
): { value: string; note: string } | null {
  if (stage !== 'returned') return null
  if (!due) return { value: '文件没有写', note: '请尽早改好，拿不准就打下面的电话问。' }
  const until = `${dayWords(due.day, today)}前`
  const needed = returnedBy === 'cityCentre' ? `市里要在${until}打完钱` : `上级工会要在${until}把材料报到市里`
  return { value: until, note: `文件没有写补正的截止日子，不过${needed}。请尽早改好。` }
}
