import { View } from '@tarojs/components'
import { day, type Day } from '@domain/calendar/day'
import { textIn } from '@domain/procedure/fields/field-value'
import { workName } from '@domain/procedure/words'
import { longestNote } from '@contract/review-calls'
import type { ReviewView } from '@contract/views'
import type { Trouble } from '@/services/calls/call-failure'
import * as regions from '@/services/phone/regions'
import { placeOf } from '@/services/procedure/place'
import { FieldInput } from '@/ui/fields/field-input'
import { Button } from '@/ui/inputs/button'
import { BundledActions } from './bundled-actions'
import { DecisionTrouble } from './decision-trouble'
import { LeavingButtons } from './leaving-buttons'
import { recordFields, recordHindrance } from '@/services/claim/record-form'
import type { Review } from './use-review'

interface Props {
  review: Review
  view: ReviewView
  failed: Trouble | null
  today: Day
}

/** What was done elsewhere: on which day, and what is to be known of it. */
export function RecordActions({ review, view, failed, today }: Props) {
  const { progress, decide, showSheet, reopen, send } = review
  const { recorded, change } = progress
  const { line, step } = placeOf(view)
  if (step?.kind !== 'record') return null
  if (step.bundled) return <BundledActions review={review} view={view} failed={failed} />
  const work = workName(line.offices, step)
  const fields = recordFields(work, step.clause, longestNote)
  const record = () => send({ action: 'record', day: day(recorded.day), note: recorded.note.trim() })
  return (
    <View className="review-actions">
      {failed && <DecisionTrouble trouble={failed} onReopen={reopen} />}
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={recorded[field.id]}
          today={today}
          regions={regions}
          onChange={(value) => change({ recorded: { ...recorded, [field.id]: textIn(value) } })}
        />
      ))}
      <Button
        look="primary"
        block
        busy={decide.busy === 'record' && '正在记'}
        disabledReason={recordHindrance(work, recorded) ?? undefined}
        onTap={record}
      >
        {`已${work}，记下来`}
      </Button>
      <LeavingButtons view={view} showSheet={showSheet} />
    </View>
  )
}
