import { useRef, useState } from 'react'
import { day, type Day } from '@domain/calendar/day'
import { textIn } from '@domain/procedure/fields/field-value'
import { workName } from '@domain/procedure/words'
import { longestNote, type OwnStepDecision } from '@contract/review-calls'
import type { ClaimView } from '@contract/views'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { recordFields, recordHindrance, type Recorded } from '@/services/claim/record-form'
import * as regions from '@/services/phone/regions'
import type { Place } from '@/services/procedure/place'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { ErrorLine } from '@/ui/inputs/error-line'
import { FieldInput } from '@/ui/fields/field-input'
import { Button } from '@/ui/inputs/button'
import { showToast } from '@/ui/feedback/toast'

interface Props {
  claim: ClaimView
  place: Place
  today: Day
  onDone: () => void
}

const nothing: Recorded = { day: '', note: '' }

/** A step that the unit itself does, such as its inner notice: it says when that is done. Nothing where the step is an office's. */
export function OwnStepCard({ claim, place, today, onDone }: Props) {
  const [recorded, setRecorded] = useState(nothing)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef({ said: '', key: '' })
  const { line, step } = place
  if (step?.office.kind !== 'ownUnit' || (step.kind !== 'notice' && step.kind !== 'record')) return null
  // The end of a notice with stated days is the clock's.
  if (step.kind === 'notice' && step.workingDays !== null) return null
  const work = workName(line.offices, step)
  const isRecord = step.kind === 'record'

  const send = async () => {
    const decision: OwnStepDecision = isRecord
      ? { action: 'record', day: day(recorded.day), note: recorded.note.trim() }
      : { action: 'passNotice' }
    const said = JSON.stringify(decision)
    if (last.current.said !== said) last.current = { said, key: newKey() }
    setBusy(true)
    setTrouble(null)
    try {
      const input = { claimId: claim.id, expectedVersion: claim.version, decision }
      await call('pass-own-step', input, { key: last.current.key })
      showToast('记下了')
      onDone()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card>
      <CardTitle>{isRecord ? `${work}了吗？` : `单位内部${work}完了吗？`}</CardTitle>
      {isRecord &&
        recordFields(work, step.clause, longestNote).map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            value={recorded[field.id]}
            today={today}
            regions={regions}
            onChange={(value) => setRecorded((now) => ({ ...now, [field.id]: textIn(value) }))}
          />
        ))}
      <ErrorLine text={trouble ? troubleText(trouble) : undefined} />
      <Button
        look="primary"
        block
        busy={busy && '正在记'}
        disabledReason={(isRecord ? recordHindrance(work, recorded) : null) ?? undefined}
        onTap={() => void send()}
      >
        {isRecord ? `已${work}，记下来` : `${work}完了，往下办`}
      </Button>
    </Card>
  )
}
