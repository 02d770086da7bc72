import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { AmountView } from './amount-view'
import { DeadlineLine } from './deadline-line'
import type { MeasureResult } from './measure-result'
import { RelationNotes } from './relation-notes'
import { ResultFolds } from './result-folds'
import type { Check } from './use-check'
import { lookOf } from './look-of'
import { WhyLine } from './why-line'

interface Props {
  check: Check
  result: MeasureResult
  /** Somebody has answered: there is a verdict to show. */
  judged: boolean
}

/** What it is, how much, until when, and how the person stands. */
export function MeasureHead({ check, result, judged }: Props) {
  const { measure, amount, deadline } = result
  const { word, icon, tone } = lookOf(check, result)
  return (
    <Card>
      {judged && <Tag tone={tone} text={word} icon={icon} />}
      <View className="measure-screen__title" {...accessible({ role: 'heading', level: 2 })}>
        {measure.title}
      </View>
      <View className="measure-screen__official">文件里叫“{measure.officialTitle}”</View>
      <View className="measure-screen__summary">{measure.summary}</View>
      <AmountView amount={amount} size="large" />
      <DeadlineLine deadline={deadline} />
      <RelationNotes pack={check.pack} measureId={measure.id} />
      {judged && <WhyLine check={check} result={result} />}
      {judged && <ResultFolds check={check} result={result} relationsShown openPointsShown />}
    </Card>
  )
}
