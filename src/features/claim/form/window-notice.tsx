import type { Decision } from '@domain/policy/decide/decision'
import { plainDay } from '@/services/words/day-words'
import { applyWindow, openPointText } from '@/services/claim/policy'
import { Notice } from '@/ui/feedback/notice'
import { AskByPhone } from './ask-by-phone'

/** Whether claims can be sent on the day of the decision, when they are not. */
export function WindowNotice({ decision }: { decision: Decision }) {
  if (decision.verdict === 'windowNotOpen') {
    return (
      <Notice tone="warn" title={`${plainDay(applyWindow.from)}才开始申请`}>
        您可以先填好存着，到那天再提交。{openPointText('applyWindow')}
      </Notice>
    )
  }
  if (decision.verdict === 'windowClosed') {
    return (
      <>
        <Notice tone="warn" title={`申请在${plainDay(applyWindow.to)}截止了`}>
          现在不能提交，您填的内容还存着。有特殊情况请打下面的电话。{openPointText('applyWindow')}
        </Notice>
        <AskByPhone />
      </>
    )
  }
  return null
}
