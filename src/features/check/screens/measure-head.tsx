import { View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { Tag } from '@/ui/display/tag'
import { AmountView } from '../amounts/amount-view'
import { DeadlineLine } from '../applying/deadline-line'
import type { MeasureResult } from '../verdict/measure-result'
import { RelationNotes } from '../verdict/relation-notes'
import { ResultFolds } from '../results/result-folds'
import type { Check } from '../answering/use-check'
import { lookOf } from '../verdict/look-of'
import { WhyLine } from '../reasons/why-line'

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
