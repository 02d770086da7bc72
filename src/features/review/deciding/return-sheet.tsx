import { View } from '@tarojs/components'
import type { Correction } from '@domain/claim/correction'
import type { ReviewView } from '@contract/views'
import type { WithRows } from '@/services/claim/roster-looked'
import { lineOf } from '@/services/procedure/line'
import { Button } from '@/ui/inputs/button'
import { CheckRow } from '@/ui/inputs/check-row'
import { SectionTitle } from '@/ui/display/section-title'
import { Sheet } from '@/ui/sheets/sheet'
import { DecisionTrouble } from './decision-trouble'
import { MessageBox } from '../words/message-box'
import { personOf } from '../words/person-words'
import { returnChoices, returnHindrance } from '../words/return-choices'
import { returnPhrases } from '../words/return-phrases'
import type { Decide } from './use-decide'
import '../words/review-sheet.scss'

interface Props {
  view: ReviewView & WithRows
  correction: Correction
  onChange: (correction: Correction) => void
  decide: Decide
  onSend: (correction: Correction) => void
  onReopen: () => void
  onClose: () => void
}

/** What the applicant is to put right: the places, and one message. */
export function ReturnSheet(props: Props) {
  const { view, correction, onChange, decide, onSend, onReopen, onClose } = props
  const { fields, message } = correction
  const person = personOf(view)
  const toggle = (field: string, on: boolean) =>
    onChange({ fields: on ? [...fields, field] : fields.filter((known) => known !== field), message })
  const action = (
    <>
      {decide.trouble && <DecisionTrouble trouble={decide.trouble} onReopen={onReopen} />}
      <Button
        look="primary"
        block
        busy={decide.busy === 'return' && '正在退回'}
        disabledReason={returnHindrance(correction, person) ?? undefined}
        onTap={() => onSend({ fields, message: message.trim() })}
      >
        {`退回给${person}补正`}
      </Button>
    </>
  )
  return (
    <Sheet open title="退回补正" onClose={onClose} action={action}>
      <View className="review-sheet">
        <SectionTitle>要改哪里</SectionTitle>
        <View>
          {returnChoices(view).map(({ field, label, note }) => (
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
          person={person}
          phrases={returnPhrases(lineOf(view))}
          message={message}
          onChange={(changed) => onChange({ fields, message: changed })}
        />
      </View>
    </Sheet>
  )
}
