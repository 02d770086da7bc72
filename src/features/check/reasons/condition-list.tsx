import type { Condition } from '@domain/policy/pack/condition'
import { Row } from '@/ui/display/row'
import { View } from '@tarojs/components'

/** The conditions in words, for somebody who has answered nothing. */
export function ConditionList({ condition }: { condition: Condition }) {
  if (!('of' in condition)) return <Row icon="check" label={condition.label} />
  return (
    <>
      {condition.of.map((child) =>
        'of' in child ? (
          <View key={child.id}>
            <Row label={child.label} note={child.kind === 'any' ? '下面有一样就行：' : '下面都要：'} />
            <ConditionList condition={child} />
          </View>
        ) : (
          <Row key={child.id} icon="check" label={child.label} />
        ),
      )}
    </>
  )
}
