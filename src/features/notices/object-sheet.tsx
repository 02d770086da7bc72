import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NoticeRowView, NoticeView } from '@contract/notice-calls'
import { longestReason } from '@domain/notice/objection'
import { call, newKey } from '@/services/calls/call'
import { Button } from '@/ui/inputs/button'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Sheet } from '@/ui/sheets/sheet'
import { showToast } from '@/ui/feedback/toast'
import { reasonHindrance, rowWords } from './notice-words'
import { useSending } from './use-sending'
import './notices.scss'

interface Props {
  notice: NoticeView
  row: NoticeRowView
  onDone: () => void
  onClose: () => void
}

/** What is wrong with a row, in one's own words. */
export function ObjectSheet({ notice, row, onDone, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const { busy, wrong, send } = useSending()
  const object = () =>
    send(async () => {
      const input = { noticeId: notice.id, rowId: row.id, reason: reason.trim() }
      await call('object-to-notice', input, { key })
      showToast('收到了，查清楚以前这一项先停下')
      onDone()
    })
  const action = (
    <>
      <ErrorLine text={wrong} />
      <Button
        look="primary"
        block
        busy={busy && '正在提交'}
        disabledReason={reasonHindrance(reason)}
        onTap={object}
      >
        提交异议
      </Button>
    </>
  )
  return (
    <Sheet open title="提异议" onClose={onClose} action={action}>
      <View className="objection__who">{rowWords(row.cells)}</View>
      <View className="notice-secondary">
        {`写的话只有${notice.officeName}看得到，名单上的人不知道是谁提的。查清楚了，在“消息”里告诉您。`}
      </View>
      <Field
        label="哪里不对，您怎么知道的"
        hint="不用拍照。不要写身份证号、手机号，写了会自动去掉。"
        multiline
        maxLength={longestReason}
        value={reason}
        onChange={setReason}
      />
    </Sheet>
  )
}
