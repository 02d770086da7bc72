import { View } from '@tarojs/components'
import { Hotline } from '@/ui/display/hotline'
import { insteadFor } from '../answering/audience'
import { hotlinesFor } from '../applying/hotline-order'
import type { MeasureResult } from '../verdict/measure-result'
import { nearlyWords } from '../verdict/nearly-words'
import './why-line.scss'
import type { Check } from '../answering/use-check'
import { changeViews } from './change-views'

interface Props {
  check: Check
  result: MeasureResult
}

const mostWays = 2

const waysWords = (ways: readonly string[]) =>
  `${ways.slice(0, mostWays).join('，或者')}${ways.length > mostWays ? '等' : ''}`

/** The verdict's reason in one line, where it is no plain yes. */
export function WhyLine({ check, result }: Props) {
  const { pack, facts } = check
  const { measure, decision } = result
  switch (decision.verdict) {
    case 'notForYou': {
      const instead = insteadFor(measure, facts)
      return (
        <>
          <View>{measure.forWhom.words}。</View>
          {instead && <View>{instead}</View>}
        </>
      )
    }
    case 'byReference':
      return (
        <>
          <View>{measure.byReference?.words}</View>
          {hotlinesFor(measure.hotlines, facts)
            .first.slice(0, 1)
            .map(({ name, phone }) => (
              <Hotline key={phone} name={name} phone={phone} />
            ))}
        </>
      )
    case 'notEligible': {
      const nearly = nearlyWords(check, result)
      if (nearly !== null) return <View className="why-line__nearly">{nearly}</View>
      const [first] = changeViews(pack, measure, decision, () => null)
      if (!first) return null
      const ways = first.anyOf.map(({ text }) => text)
      return <View>要求是：{ways.length > 0 ? waysWords(ways) : first.text}</View>
    }
    case 'eligible':
    case 'moreAnswersNeeded':
    case 'windowNotOpen':
    case 'windowClosed':
      return null
  }
}
