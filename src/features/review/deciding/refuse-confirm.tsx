import { View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import { clauseWords } from '@/services/claim/policy'
import { calledName } from '@/services/claim/shown-form'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { Row } from '@/ui/display/row'
import { DecisionTrouble } from './decision-trouble'
import { personOf } from '../words/person-words'
import type { RefusalChoice } from '../words/refusal-choices'
import type { Decide } from './use-decide'

interface Props {
  view: ReviewView
  choice: RefusalChoice
  message: string
  decide: Decide
  onSend: () => void
  onReopen: () => void
  onClose: () => void
}

/** A refusal cannot be taken back: it is read over once more. */
export function RefuseConfirm({ view, choice, message, decide, onSend, onReopen, onClose }: Props) {
  const person = personOf(view)
  return (
    <ConfirmSheet
      open
      title={`不通过${calledName(view)}的申请？`}
      confirmLabel="确认不通过"
      cancelLabel="再改改"
      danger
      busy={decide.busy === 'refuse' && '正在发'}
      onConfirm={onSend}
      onClose={onClose}
    >
      <View>{`发出后不能撤回。${person}可以重新申请。`}</View>
      <Row label={`没有符合：${choice.label}`} note={clauseWords(choice.clause)} />
      <Row label={`告诉${person}的话`} note={message} />
      {decide.trouble && <DecisionTrouble trouble={decide.trouble} onReopen={onReopen} />}
    </ConfirmSheet>
  )
}
