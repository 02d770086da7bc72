import { useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { sumOf } from '@domain/money'
import { lineOf } from '@/services/procedure/line'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CheckRow } from '@/ui/inputs/check-row'
import { MoneyText } from '@/ui/display/money-text'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { beginRun, useBulk } from '../queue/bulk-store'
import { togetherOf } from '../queue/bulk-groups'
import { bulkReturnWords, leftForLater, leftOutRules, sumWords } from '../queue/bulk-words'
import { bulkPassWords } from '../words/pass-words'
import { MessageBox } from '../words/message-box'
import { useQueue } from '../queue/queue-store'
import { personOf } from '../words/person-words'
import { partsToReturn, returnHindrance } from '../words/return-choices'
import { returnPhrases } from '../words/return-phrases'
import './bulk.scss'

/** How many, how much in all, and what is left out whatever is tapped here. */
export function BulkConfirm({ action, children }: PropsWithChildren<{ action: 'pass' | 'return' }>) {
  const chosen = useBulk((bulk) => bulk.chosen)
  const role = useQueue((queue) => queue.role)
  const [parts, setParts] = useState<readonly string[]>([])
  const [message, setMessage] = useState('')
  const returning = action === 'return'
  const { rows, leftOut } = togetherOf(chosen.values())
  const [first] = rows
  const person = first === undefined ? '本人' : personOf(first)
  const pass = bulkPassWords(role, rows)
  const words = returning ? bulkReturnWords : pass
  const hindrance = returning ? returnHindrance({ fields: [...parts], message }, person) : null
  const sum = sumWords(rows)
  const send = () =>
    beginRun(
      returning ? { action: 'return', parts: [...parts], message: message.trim() } : { action: pass.action },
      rows,
    )
  const button = (
    <Button look="primary" block disabledReason={hindrance ?? undefined} onTap={send}>
      {pass.action === 'approve' && !returning
        ? [`批准 ${rows.length} 份`, ...(sum === null ? [] : [`合计 ${sum}`])].join('，')
        : `${words.button}：${rows.length} 份`}
    </Button>
  )
  return (
    <Screen title={words.button} action={button}>
      {children}
      <Card>
        <View className="review-bulk__count">{`${rows.length} 份`}</View>
        {sum !== null && (
          <>
            <View className="review-bulk__note">按申请合计</View>
            <MoneyText cents={sumOf(rows.map(({ payable }) => payable))} size="medium" />
          </>
        )}
      </Card>
      {leftOut > 0 && (
        <Notice tone="warn" title={leftForLater(rows.length, leftOut).title}>
          {leftForLater(rows.length, leftOut).text}
        </Notice>
      )}
      <Notice tone="info" title="有问题的不会批量办理">
        {leftOutRules(role, returning ? 'return' : pass.action)}
      </Notice>
      {returning && (
        <Card>
          <SectionTitle>要改哪里</SectionTitle>
          {partsToReturn(rows).map(({ field, label }) => (
            <CheckRow
              key={field}
              label={label}
              checked={parts.includes(field)}
              onChange={(on) => setParts(on ? [...parts, field] : parts.filter((other) => other !== field))}
            />
          ))}
          <SectionTitle>怎么改（每个人看到的都一样）</SectionTitle>
          <MessageBox
            person={person}
            phrases={first === undefined ? [] : returnPhrases(lineOf(first))}
            message={message}
            onChange={setMessage}
          />
        </Card>
      )}
    </Screen>
  )
}
