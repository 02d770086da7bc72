import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import './loading-skeleton.scss'

interface Props {
  /** As many cards as will probably arrive, so that nothing jumps. */
  cards?: number
  /** Lines in each card. */
  lines?: number
}

/** Grey shapes where the content will stand; a screen reader hears 正在加载. */
export function LoadingSkeleton({ cards = 2, lines = 3 }: Props) {
  return (
    <View className="ui-skeleton" {...accessible({ role: 'status', label: '正在加载' })}>
      {Array.from({ length: cards }, (_, card) => (
        <View key={card} className="ui-skeleton__card">
          {Array.from({ length: lines }, (_, line) => (
            <View key={line} className={`ui-skeleton__line ui-skeleton__line--${line % 3}`} />
          ))}
        </View>
      ))}
    </View>
  )
}
