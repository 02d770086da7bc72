import { View } from '@tarojs/components'
import type { MeasureResult } from './measure-result'
import type { Check } from './use-check'
import { changeViews } from './change-views'

interface Props {
  check: Check
  result: MeasureResult
}

/** The verdict's reason in one line, where it is no plain yes. */
export function WhyLine({ check: { pack }, result: { measure, decision } }: Props) {
  switch (decision.verdict) {
    case 'notForYou':
      return (
        <>
          <View>{measure.forWhom.words}。</View>
          {measure.forWhom.instead && <View>{measure.forWhom.instead}</View>}
        </>
      )
    case 'byReference':
      return <View>{measure.byReference?.words}</View>
    case 'notEligible': {
      const [first] = changeViews(pack, measure, decision)
      return first ? <View>差在这里：{first.text}</View> : null
    }
    case 'eligible':
    case 'moreAnswersNeeded':
    case 'windowNotOpen':
    case 'windowClosed':
      return null
  }
}
