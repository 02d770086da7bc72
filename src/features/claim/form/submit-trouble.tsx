import type { Trouble } from '@/services/calls/call-failure'
import type { Line } from '@/services/procedure/line'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { AskByPhone } from './ask-by-phone'

/** Why a claim was not handed in. What is still to be filled in stands in a list of its own. */
export function SubmitTrouble({ trouble, line }: { trouble: Trouble | null; line: Line }) {
  if (trouble === null || trouble.code === 'contentIncomplete') return null
  return (
    <>
      <Notice tone="danger" title="没有提交成功">
        {troubleText(trouble)}
      </Notice>
      {trouble.code !== 'offline' && <AskByPhone line={line} />}
    </>
  )
}
