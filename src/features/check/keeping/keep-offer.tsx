import { useEffect } from 'react'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { lookForKept, takeOffer } from './keep-answers'
import { offerWords } from './keeping'
import { startKeeping } from './start-keeping'
import type { Check } from '../answering/use-check'
import { useKeeping } from './use-keeping'

/** Answers that the account has and this phone has not. */
export function KeepOffer({ check: { pack, kept, today } }: { check: Check }) {
  const { offer, agreed, connected } = useKeeping(pack.id)
  useEffect(() => {
    startKeeping()
    if (agreed && connected) void lookForKept(pack.id)
  }, [pack.id, agreed, connected])
  if (!offer) return null
  const { title, text } = offerWords(offer, kept, today)
  const take = () => {
    const undo = takeOffer(pack.id)
    showToast('上次的回答拿过来了', { label: '撤销', onTap: undo })
  }
  return (
    <Notice tone="info" title={title} action={{ label: '接着上次的看', onTap: take }}>
      {text}
    </Notice>
  )
}
