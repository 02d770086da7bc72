import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ObjectionView } from '@contract/notice-calls'
import { longestReason, type ObjectionOutcome } from '@domain/notice/objection'
import { call, newKey } from '@/services/calls/call'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Sheet } from '@/ui/sheets/sheet'
import { showToast } from '@/ui/feedback/toast'
import { answerHindrance, rowWords } from './notice-words'
import { useSending } from './use-sending'
import './notices.scss'

const outcomes: readonly { value: ObjectionOutcome; label: string; note: string }[] = [
  { value: 'upheld', label: '异议成立', note: '这一项不能就这样往下办，要退回去改，或者写明不通过' },
  { value: 'rejected', label: '异议不成立', note: '公示结束后，这一项接着办' },
]

interface Props {
  objection: ObjectionView
  onDone: () => void
  onClose: () => void
}

/** What came of an objection, and why. It cannot be taken back, so the outcome is chosen by hand. */
export function SettleSheet({ objection, onDone, onClose }: Props) {
  const [outcome, setOutcome] = useState<ObjectionOutcome | undefined>()
  const [answer, setAnswer] = useState('')
  const [key] = useState(newKey)
  const { busy, wrong, send } = useSending()
  const settle = () =>
    send(async () => {
      if (!outcome) return
      const input = { objectionId: objection.id, outcome, answer: answer.trim() }
      await call('settle-objection', input, { key })
      showToast('答复好了')
      onDone()
    })
  const action = (
    <>
      <ErrorLine text={wrong} />
      <Button
        look="primary"
        block
        busy={busy && '正在提交'}
        disabledReason={outcome ? answerHindrance(answer) : '请选异议成不成立'}
        onTap={settle}
      >
        提交答复
      </Button>
    </>
  )
  return (
    <Sheet open title="答复异议" onClose={onClose} action={action}>
      <View className="objection__who">{rowWords(objection.cells)}</View>
      <View className="objection__text">{objection.reason}</View>
      <ChoiceList label="异议成不成立" showLabel choices={outcomes} value={outcome} onChange={setOutcome} />
      <Field
        label="查下来怎么样"
        hint={
          objection.way === null ? '提异议的人看得到。不要写身份证号、手机号。' : '不要写身份证号、手机号。'
        }
        multiline
        maxLength={longestReason}
        value={answer}
        onChange={setAnswer}
      />
    </Sheet>
  )
}
