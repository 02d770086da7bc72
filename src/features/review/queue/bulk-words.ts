import { sumOf, yuanText } from '@domain/money'
import type { BulkOutcome, BulkResult } from '@contract/review-calls'
import type { QueueRow } from '@contract/views'
import { confirmsFirst } from '../words/pass-words'
import { amountWords } from '../words/queue-words'

export const bulkReturnWords = { button: '退回补正', busy: '正在退回', done: '已退回给本人' }

const leftOut: Record<Exclude<BulkOutcome, 'done' | 'heldByOther'>, string> = {
  flagged: '有要留意的，请单独看',
  amountRaised: '比下一级核对的多，请单独看',
  readingDiffers: '和照片上读到的有出入，请单独看',
  conditionOpen: '有条件没符合，或有票不算，请单独看',
  notConfirmed: '身份或原件还没核对',
  unionToFind: '要先找到单位工会，请单独办',
  secondReading: '抽中两人复核，要一份一份看',
  noTicketCounts: '没有可计入的票',
  moved: '刚刚有变动，或者已经办过',
  needsColleague: '是您本人的，或者下一级就是您办的，请同事办',
  notYours: '不在您的单位了',
  noHigherUnion: '这个单位上面还没有登记上级工会',
  failed: '没有办成，可以重试',
}

/** Why a claim was left out, null when it was done. */
export function leftOutWords({ outcome, heldBy }: BulkResult): string | null {
  if (outcome === 'done') return null
  return outcome === 'heldByOther' ? `${heldBy ?? '同事'}正在看` : leftOut[outcome]
}

/** The sum of rows in yuan, null where none of them pays anything. */
export function sumWords(rows: readonly QueueRow[]): string | null {
  const paying = rows.filter((row) => amountWords(row) !== null)
  return paying.length === 0 ? null : `${yuanText(sumOf(paying.map(({ payable }) => payable)))} 元`
}

/** How many are chosen, and how much that is. */
export function chosenWords(chosen: readonly QueueRow[]): string {
  if (chosen.length === 0) return '还没选'
  const sum = sumWords(chosen)
  return sum === null ? `选了 ${chosen.length} 份` : `选了 ${chosen.length} 份，合计 ${sum}`
}

/** Said where only some of the chosen can be decided on together. */
export const leftForLater = (now: number, later: number) => ({
  title: `这次办 ${now} 份，另外 ${later} 份留在待办`,
  text: '事项或办法不一样的，不能一起办。办完这些，再选那些。',
})

/** Why nothing of what was chosen can be decided on together. */
export const oneByOne = '选的这些要一份一份办'

const flagged = '有要留意的、和照片上读到的有出入的、有条件没符合的，都留在待办，办完列给您看。'

/** What is left out of passing on, or returning, several together. */
export function leftOutRules(role: string, action: 'return' | 'forward' | 'approve'): string {
  if (action === 'approve') return `抽中两人复核的要一份一份看。${flagged}`
  if (action === 'forward' && confirmsFirst(role)) return `身份和原件要一份一份看过、记下来的才转。${flagged}`
  return flagged
}
