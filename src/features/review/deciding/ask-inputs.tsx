import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { fieldsOf } from '@domain/procedure/field'
import type { ReviewStep } from '@domain/procedure/step'
import type { ReviewView } from '@contract/views'
import { asksOf } from '@/services/claim/form-of'
import * as regions from '@/services/phone/regions'
import { FieldInput } from '@/ui/fields/field-input'
import { askProblem } from '../words/pass-hindrance'
import type { ReviewProgress } from './review-progress'

interface Props {
  view: ReviewView
  step: ReviewStep
  progress: ReviewProgress
  today: Day
}

/** What the step asks of the officer. What is not filled in yet is said at the button; here only what cannot be right. */
export function AskInputs({ view, step, progress, today }: Props) {
  const { asks, change } = progress
  const form = asksOf(view, step)
  const fields = fieldsOf(form)
  if (fields.length === 0) return null
  return (
    <View className="review-asks">
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={asks[field.id]}
          error={askProblem(form, field, asks, today)}
          today={today}
          regions={regions}
          onChange={(value) => change({ asks: { ...asks, [field.id]: value } })}
        />
      ))}
    </View>
  )
}
