import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { Trouble } from '@/services/calls/call-failure'
import { replacePage, stayingHere } from '@/services/routes/routes'
import { showToast } from '@/ui/feedback/toast'
import { submitDraft } from '../opening/draft-submitting'

/** Hands the open claim in, and leads on to its status; what stands in the way is told. */
export function useSubmitting(claimId: string, declared: boolean) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const submit = async () => {
    const stillHere = stayingHere()
    setBusy(true)
    setTrouble(null)
    const refused = await submitDraft(declared)
    setBusy(false)
    setTrouble(refused)
    // Who went elsewhere while the phone stood in line stays there.
    if (!stillHere()) return showToast(refused === null ? '申请提交好了' : '申请没有提交成功，内容都在')
    if (refused === null) replacePage('claimStatus', { id: claimId, done: '1' })
    else void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
  }
  return { busy, trouble, submit: () => void submit() }
}
