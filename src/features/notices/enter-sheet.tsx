import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NoticeRowView, NoticeView } from '@contract/notice-calls'
import type { Day } from '@domain/calendar/day'
import { longestReason, objectionWays, type ObjectionWay } from '@domain/notice/objection'
import { call, newKey } from '@/services/calls/call'
import { dayWords } from '@/services/words/day-words'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { DayPicker } from '@/ui/sheets/day-picker'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Row } from '@/ui/display/row'
import { Sheet } from '@/ui/sheets/sheet'
import { showToast } from '@/ui/feedback/toast'
import { reasonHindrance, rowWords, wayNames } from './notice-words'
import { useSending } from './use-sending'
import './notices.scss'

interface Props {
  notice: NoticeView
  row: NoticeRowView
  today: Day
  onDone: () => void
  onClose: () => void
}

/** What somebody said by phone, at the window or in a letter, written down by an officer. */
export function EnterSheet({ notice, row, today, onDone, onClose }: Props) {
  const [way, setWay] = useState<ObjectionWay>('phone')
  const [receivedOn, setReceivedOn] = useState(today)
  const [choosing, setChoosing] = useState(false)
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const { busy, wrong, send } = useSending()
  const enter = () =>
    send(async () => {
      const input = { noticeId: notice.id, rowId: row.id, way, receivedOn, reason: reason.trim() }
      await call('enter-objection', input, { key })
      showToast('登记好了，请另一位同事答复')
      onDone()
    })
  if (choosing)
    return (
      <DayPicker
        open
        title="哪天收到的"
        value={receivedOn}
        min={notice.opensOn}
        max={notice.closesOn.day < today ? notice.closesOn.day : today}
        today={today}
        onChoose={(chosen) => setReceivedOn(chosen as Day)}
        onClose={() => setChoosing(false)}
      />
    )
  const action = (
    <>
      <ErrorLine text={wrong} />
      <Button
        look="primary"
        block
        busy={busy && '正在登记'}
        disabledReason={reasonHindrance(reason)}
        onTap={enter}
      >
        登记异议
      </Button>
    </>
  )
  return (
    <Sheet open title="登记别人提的异议" onClose={onClose} action={action}>
      <View className="objection__who">{rowWords(row.cells)}</View>
      <ChoiceList
        label="怎么提的"
        showLabel
        choices={objectionWays.map((value) => ({ value, label: wayNames[value] }))}
        value={way}
        onChange={setWay}
      />
      <Row label="哪天收到的" value={dayWords(receivedOn, today)} onTap={() => setChoosing(true)} />
      <Field
        label="对方说哪里不对"
        hint="不要写对方的身份证号、手机号，写了会自动去掉。"
        multiline
        maxLength={longestReason}
        value={reason}
        onChange={setReason}
      />
    </Sheet>
  )
}
