import { useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { CorrectablePart, correctablePartNames } from '@domain/claim/correction'
import { sumOf, yuanText } from '@domain/money'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CheckRow } from '@/ui/inputs/check-row'
import { MoneyText } from '@/ui/display/money-text'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { beginRun, useBulk } from '../queue/bulk-store'
import { bulkReturnWords, leftOutRules } from '../queue/bulk-words'
import { bulkPassWords } from '../words/level-words'
import { MessageBox } from '../words/message-box'
import { useQueue } from '../queue/queue-store'
import { returnHindrance, returnPhrases } from '../words/return-choices'
import './bulk.scss'

/** How many, how much in all, and what is left out whatever is tapped here. */
export function BulkConfirm({ action, children }: PropsWithChildren<{ action: 'pass' | 'return' }>) {
  const chosen = useBulk((bulk) => bulk.chosen)
  const level = useQueue((queue) => queue.level)
  const [parts, setParts] = useState<readonly CorrectablePart[]>([])
  const [message, setMessage] = useState('')
  const returning = action === 'return'
  const pass = bulkPassWords(level, [...chosen.values()])
  const words = returning ? bulkReturnWords : pass
  const hindrance = returning ? returnHindrance({ fields: [...parts], message }) : null
  const sum = sumOf([...chosen.values()].map(({ payable }) => payable))
  const send = () =>
    beginRun(
      returning ? { action: 'return', parts: [...parts], message: message.trim() } : { action: pass.action },
    )
  const button = (
    <Button look="primary" block disabledReason={hindrance ?? undefined} onTap={send}>
      {pass.action === 'approve' && !returning
        ? `批准 ${chosen.size} 份，合计 ${yuanText(sum)} 元`
        : `${words.button}：${chosen.size} 份`}
    </Button>
  )
  return (
    <Screen title={words.button} action={button}>
      {children}
      <Card>
        <View className="review-bulk__count">{`${chosen.size} 份`}</View>
        <View className="review-bulk__note">按申请合计</View>
        <MoneyText cents={sum} size="medium" />
      </Card>
      <Notice tone="info" title="有问题的不会批量办理">
        {leftOutRules(level, returning ? 'return' : pass.action)}
      </Notice>
      {returning && (
        <Card>
          <SectionTitle>要改哪里</SectionTitle>
          {CorrectablePart.options.map((part) => (
            <CheckRow
              key={part}
              label={correctablePartNames[part]}
              checked={parts.includes(part)}
              onChange={(on) => setParts(on ? [...parts, part] : parts.filter((other) => other !== part))}
            />
          ))}
          <SectionTitle>怎么改（每个人看到的都一样）</SectionTitle>
          <MessageBox phrases={returnPhrases} message={message} onChange={setMessage} />
        </Card>
      )}
    </Screen>
  )
}
