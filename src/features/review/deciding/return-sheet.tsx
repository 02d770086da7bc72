import { View } from '@tarojs/components'
import type { Correction } from '@domain/claim/correction'
import type { Ticket } from '@domain/ticket/record/ticket'
import { Button } from '@/ui/inputs/button'
import { CheckRow } from '@/ui/inputs/check-row'
import { SectionTitle } from '@/ui/display/section-title'
import { Sheet } from '@/ui/sheets/sheet'
import { DecisionTrouble } from './decision-trouble'
import { MessageBox } from '../words/message-box'
import { returnChoices, returnHindrance, returnPhrases } from '../words/return-choices'
import type { Decide } from './use-decide'
import '../words/review-sheet.scss'

interface Props {
  tickets: readonly Ticket[]
  correction: Correction
  onChange: (correction: Correction) => void
  decide: Decide
  onSend: (correction: Correction) => void
  onReopen: () => void
  onClose: () => void
}

/** What the worker is to put right: the places, and one message. */
export function ReturnSheet(props: Props) {
  const { tickets, correction, onChange, decide, onSend, onReopen, onClose } = props
  const { fields, message } = correction
  const toggle = (field: string, on: boolean) =>
    onChange({ fields: on ? [...fields, field] : fields.filter((known) => known !== field), message })
  const action = (
    <>
      {decide.trouble && <DecisionTrouble trouble={decide.trouble} onReopen={onReopen} />}
      <Button
        look="primary"
        block
        busy={decide.busy === 'return' && '正在退回'}
        disabledReason={returnHindrance(correction) ?? undefined}
        onTap={() => onSend({ fields, message: message.trim() })}
      >
        退回给本人补正
      </Button>
    </>
  )
  return (
    <Sheet open title="退回补正" onClose={onClose} action={action}>
      <View className="review-sheet">
        <SectionTitle>要改哪里</SectionTitle>
        <View>
          {returnChoices(tickets).map(({ field, label, note }) => (
            <CheckRow
              key={field}
              label={label}
              note={note}
              checked={fields.includes(field)}
              onChange={(on) => toggle(field, on)}
            />
          ))}
        </View>
        <SectionTitle>怎么改</SectionTitle>
        <MessageBox
          phrases={returnPhrases}
          message={message}
          onChange={(changed) => onChange({ fields, message: changed })}
        />
      </View>
    </Sheet>
  )
}
