import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { ReviewStep } from '@domain/procedure/step'
import * as regions from '@/services/phone/regions'
import { FieldInput } from '@/ui/fields/field-input'
import { askProblem } from '../words/pass-hindrance'
import type { ReviewProgress } from './review-progress'

interface Props {
  step: ReviewStep
  progress: ReviewProgress
  today: Day
}

/** What the step asks of the officer. What is not filled in yet is said at the button; here only what cannot be right. */
export function AskInputs({ step, progress, today }: Props) {
  const { asks, change } = progress
  if (step.asks.length === 0) return null
  return (
    <View className="review-asks">
      {step.asks.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={asks[field.id]}
          error={askProblem(step, field.id, asks, today)}
          today={today}
          regions={regions}
          onChange={(value) => change({ asks: { ...asks, [field.id]: value } })}
        />
      ))}
    </View>
  )
}
