import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Decision } from '@domain/policy/decide/decision'
import type { ReviewView } from '@contract/views'
import { lineOf } from '@/services/procedure/line'
import { clauseWords } from '@/services/claim/policy'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { SectionTitle } from '@/ui/display/section-title'
import { Sheet } from '@/ui/sheets/sheet'
import { MessageBox } from '../words/message-box'
import { RefuseConfirm } from './refuse-confirm'
import { personOf } from '../words/person-words'
import { refusalChoices, refusalHindrance } from '../words/refusal-choices'
import type { Progress } from './review-progress'
import type { Decide } from './use-decide'
import '../words/review-sheet.scss'

interface Props {
  view: ReviewView
  decision: Decision
  refusal: Progress['refusal']
  onChange: (refusal: Progress['refusal']) => void
  decide: Decide
  onSend: (conditionId: string, message: string) => void
  onReopen: () => void
  onClose: () => void
}

/** A refusal: which condition is not met, and what the applicant is told; asked once more before it is sent. */
export function RefuseSheet(props: Props) {
  const { view, decision, refusal, onChange, decide, onSend, onReopen, onClose } = props
  const [confirming, setConfirming] = useState(false)
  const { conditionId, message } = refusal
  const person = personOf(view)
  const { measure } = lineOf(view)
  const choices = measure ? refusalChoices(measure, decision) : []
  const chosen = choices.find(({ id }) => id === conditionId)
  const close = () => {
    setConfirming(false)
    onClose()
  }
  if (confirming && chosen)
    return (
      <RefuseConfirm
        view={view}
        choice={chosen}
        message={message.trim()}
        decide={decide}
        onSend={() => onSend(chosen.id, message.trim())}
        onReopen={onReopen}
        onClose={() => setConfirming(false)}
      />
    )
  const action = (
    <Button
      look="danger"
      block
      disabledReason={refusalHindrance(conditionId, message, person) ?? undefined}
      onTap={() => setConfirming(true)}
    >
      写好了，下一步确认
    </Button>
  )
  return (
    <Sheet open title="不通过" onClose={close} action={action}>
      <View className="review-sheet">
        <SectionTitle>哪一条没有符合</SectionTitle>
        <ChoiceList
          label="哪一条没有符合"
          choices={choices.map(({ id, label, clause, notMet }) => ({
            value: id,
            label,
            note: `${notMet ? '按填写的内容不符合 · ' : ''}${clauseWords(clause)}`,
          }))}
          value={conditionId ?? undefined}
          onChange={(id) => onChange({ conditionId: id, message })}
        />
        <SectionTitle>{`告诉${person}为什么`}</SectionTitle>
        <MessageBox
          person={person}
          phrases={chosen ? [chosen.phrase] : []}
          message={message}
          onChange={(changed) => onChange({ conditionId, message: changed })}
        />
      </View>
    </Sheet>
  )
}
