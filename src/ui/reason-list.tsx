import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { ReasonItem, type Reason } from './reason-item'

interface Props {
  reasons: readonly Reason[]
  /** Read with the list. */
  label?: string
}

/** A decision's reasons as a tree: each with its verdict, the values compared and the clause a tap away. */
export function ReasonList({ reasons, label }: Props) {
  return (
    <View className="ui-reasons" {...accessible({ role: 'list', label })}>
      {reasons.map((reason) => (
        <ReasonItem key={reason.id} reason={reason} />
      ))}
    </View>
  )
}
