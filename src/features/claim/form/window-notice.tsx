import type { Decision } from '@domain/policy/decide/decision'
import { plainDay } from '@/services/words/day-words'
import { applyWindowOf, hotlinesOf, openPointText } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { Notice } from '@/ui/feedback/notice'
import { AskByPhone } from './ask-by-phone'

/** Whether claims can be sent on the day of the decision, when they are not. */
export function WindowNotice({ decision }: { decision: Decision }) {
  const line = lineOf(decision)
  const days = applyWindowOf(line)
  if (days === null) return null
  if (decision.verdict === 'windowNotOpen') {
    return (
      <Notice tone="warn" title={`${plainDay(days.from)}才开始申请`}>
        您可以先填好存着，到那天再提交。{openPointText('applyWindow', line)}
      </Notice>
    )
  }
  if (decision.verdict === 'windowClosed') {
    return (
      <>
        <Notice tone="warn" title={`申请在${plainDay(days.to)}截止了`}>
          现在不能提交，您填的内容还存着。
          {hotlinesOf(line).length > 0 && '有特殊情况请打下面的电话。'}
          {openPointText('applyWindow', line)}
        </Notice>
        <AskByPhone line={line} />
      </>
    )
  }
  return null
}
