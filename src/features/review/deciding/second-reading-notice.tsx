import type { ReviewView } from '@contract/views'
import { Notice } from '@/ui/feedback/notice'
import { liesHere } from '../words/pass-words'

/** Why who has agreed already cannot go on, or null. Returning and refusing stay open to them. */
export const waitsForColleague = ({ readingTurn }: Pick<ReviewView, 'readingTurn'>): string | null =>
  readingTurn === 'colleague' ? '您已经同意过了，等另一位同事批准' : null

/** Says that a claim is drawn for second reading, and whose turn it is. */
export function SecondReadingNotice({ view }: { view: ReviewView }) {
  if (!liesHere(view) || view.readingTurn === 'alone') return null
  const titles = {
    propose: '这份抽中了两人复核，您是第一位',
    confirm: '这份抽中了两人复核，您是第二位',
    colleague: '这份抽中了两人复核，等另一位同事',
  }
  return (
    <Notice tone="info" title={titles[view.readingTurn]}>
      {view.readingTurn === 'confirm'
        ? '一位同事看过，同意批准。请您自己再看一遍，再批准。'
        : '两个人都看过才批准。谁抽中是按申请编号算出来的，不是哪个人挑的。'}
    </Notice>
  )
}
