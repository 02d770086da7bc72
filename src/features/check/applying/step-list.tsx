import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { SectionTitle } from '@/ui/display/section-title'
import { stepDeadline } from './deadline-words'
import './step-list.scss'

interface Props {
  pack: Pack
  measure: Measure
  today: Day
}

/** Who does what by when. */
export function StepList({ pack, measure, today }: Props) {
  if (measure.steps.length === 0) return null
  return (
    <>
      <SectionTitle>怎么办</SectionTitle>
      <Card>
        <View {...accessible({ role: 'list', label: '怎么办' })}>
          {measure.steps.map((step, index) => {
            const by = stepDeadline(pack, step, today)
            return (
              <View
                key={`${step.who}${step.what}`}
                className="step-list__step"
                {...accessible({ role: 'listitem' })}
              >
                <View className="step-list__number">{index + 1}</View>
                <View className="step-list__text">
                  <View className="step-list__who">{step.who}</View>
                  <View>{step.what}</View>
                  {by !== '' && <View className="step-list__by">{by}</View>}
                </View>
              </View>
            )
          })}
        </View>
      </Card>
    </>
  )
}
