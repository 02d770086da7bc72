import type { Decision } from '@domain/policy/decide/decision'
import { Hotline } from '@/ui/display/hotline'
import { Notice } from '@/ui/feedback/notice'
import { mainHotlines } from '@/services/claim/policy'

interface Props {
  decision: Decision
  id: string
}

/** Says at the answer itself that with it the subsidy cannot be had, and what would change that. */
export function UnmetCondition({ decision, id }: Props) {
  const reason = decision.reason.children.find((child) => child.id === id)
  if (reason?.verdict !== 'notMet') return null
  const [hotline] = mainHotlines
  return (
    <>
      <Notice tone="warn" title="照这样还领不到">
        要求是：{reason.label}。{reason.remedy ?? '如果选错了，改一下就行；拿不准可以打电话问。'}
        您填的内容会一直存着。
      </Notice>
      {hotline && <Hotline name={hotline.name} phone={hotline.phone} />}
    </>
  )
}
