import { View } from '@tarojs/components'
import type { Measure } from '@domain/policy/pack/measure'
import { CardTitle } from '@/ui/display/card-title'
import { Icon } from '@/ui/foundation/icon'
import { Row } from '@/ui/display/row'

/** Who can get it, which papers, which steps, and what the source leaves open. */
export function MeasureDetails({ measure }: { measure: Measure }) {
  const { conditions, papers, steps, openPoints } = measure
  const asked = 'of' in conditions ? conditions.of : [conditions]
  return (
    <>
      <CardTitle>谁能领（下面都要符合）</CardTitle>
      {asked.map((condition) => (
        <Row key={condition.id} icon="check" label={condition.label} />
      ))}
      {papers.length > 0 && <CardTitle>要准备什么</CardTitle>}
      {papers.map((paper) => (
        <Row key={paper.label} icon="document" label={paper.label} />
      ))}
      <CardTitle>怎么办</CardTitle>
      {steps.map((step, index) => (
        <Row key={step.what} label={`${index + 1}. ${step.who}`} note={step.what} />
      ))}
      {openPoints.length > 0 && <CardTitle end={<Icon name="info" />}>文件没有写清楚的地方</CardTitle>}
      {openPoints.map((point) => (
        <View key={point.id}>
          · {point.question}
          {point.assumed}
        </View>
      ))}
    </>
  )
}
