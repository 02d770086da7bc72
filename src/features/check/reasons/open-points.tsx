import { View } from '@tarojs/components'
import type { Measure } from '@domain/policy/pack/measure'
import { Notice } from '@/ui/feedback/notice'

/** What the source leaves open, and what the demo takes for it. */
export function OpenPoints({ measure }: { measure: Measure }) {
  if (measure.openPoints.length === 0) return null
  return (
    <Notice tone="info" title="文件没有写清楚的地方">
      {measure.openPoints.map(({ id, question, assumed }) => (
        <View key={id}>
          · {question}
          {assumed}
        </View>
      ))}
    </Notice>
  )
}
