import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Disclosure } from './disclosure'
import { ReasonItem, type Reason } from './reason-item'

interface Props {
  reasons: readonly Reason[]
  /** Read with the list. */
  label?: string
  /** More than so many fold away. */
  most?: number
}

/** A decision's reasons as a tree: each with its verdict, the values compared and the clause a tap away. */
export function ReasonList({ reasons, label, most }: Props) {
  // A single one folded away would take as much room as its switch.
  const shown = most === undefined || reasons.length <= most + 1 ? reasons.length : most
  const more = reasons.slice(shown)
  return (
    <View className="ui-reasons" {...accessible({ role: 'list', label })}>
      {reasons.slice(0, shown).map((reason) => (
        <ReasonItem key={reason.id} reason={reason}>
          {reason.children && reason.children.length > 0 && (
            <ReasonList reasons={reason.children} most={most} />
          )}
        </ReasonItem>
      ))}
      {more.length > 0 && (
        <Disclosure label={`还有 ${more.length} 条`}>
          <ReasonList reasons={more} most={most} />
        </Disclosure>
      )}
    </View>
  )
}
