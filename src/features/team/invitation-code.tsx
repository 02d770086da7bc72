import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Day } from '@domain/calendar/day'
import { instantWords } from '@/services/words/day-words'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'
import { Sheet } from '@/ui/sheets/sheet'
import './invitation-code.scss'

interface Props {
  code: string
  expiresAt: string
  displayName: string
  today: Day
  onClose: () => void
}

type Copied = 'not yet' | 'done' | 'failed'

const copyWords: Record<Copied, string> = {
  'not yet': '复制邀请码',
  done: '已复制，再复制一次',
  failed: '没复制上，请抄下来或长按选中',
}

/** The code, large enough to read out on the phone. It is not kept anywhere and cannot be shown again. */
export function InvitationCode({ code, expiresAt, displayName, today, onClose }: Props) {
  const [copied, setCopied] = useState<Copied>('not yet')
  const copy = () => {
    Taro.setClipboardData({ data: code }).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    )
  }
  const action = (
    <>
      <Button look="primary" block icon={copied === 'done' ? 'check' : 'copy'} onTap={copy}>
        {copyWords[copied]}
      </Button>
      <Button look="text" block onTap={onClose}>
        记好了，关掉
      </Button>
    </>
  )
  return (
    <Sheet open title={`给${displayName}的邀请码`} onClose={onClose} action={action}>
      <View className="team-code">
        <Text className="team-code__text" userSelect>
          {code}
        </Text>
        <View>{instantWords(expiresAt, today)} 以前有效，只能用一次</View>
      </View>
      <Notice tone="warn">
        关掉以后不会再显示。发给对方，让对方在“我的”里点“我有邀请码”。发错了可以在名单下面撤回。
      </Notice>
    </Sheet>
  )
}
