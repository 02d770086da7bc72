import { useState } from 'react'
import { askForMessage, canAskForMessage, type PermissionAnswer } from '@/services/phone/message-permission'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'

const words: Record<PermissionAnswer, { tone: 'ok' | 'info'; text: string }> = {
  granted: { tone: 'ok', text: '好，下一次有进展，微信会提醒您一次。' },
  refused: { tone: 'info', text: '好，不提醒。进展都在“消息”里，随时能看。' },
  failed: { tone: 'info', text: '微信现在不让提醒。进展都在“消息”里，随时能看。' },
}

interface Props {
  templateId: string | null
}

/** Asks with one tap for WeChat's next message about the claim. The inbox has all of them in any case. */
export function RemindButton({ templateId }: Props) {
  const [answer, setAnswer] = useState<PermissionAnswer | null>(null)
  if (templateId === null || !canAskForMessage) return null
  if (answer) return <Notice tone={words[answer].tone}>{words[answer].text}</Notice>
  return (
    <Button icon="bell" block onTap={() => void askForMessage(templateId).then(setAnswer)}>
      下次有进展，微信提醒我
    </Button>
  )
}
