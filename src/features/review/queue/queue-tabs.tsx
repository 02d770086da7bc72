import { Text, View } from '@tarojs/components'
import { queueViews, type QueueView } from '@contract/review-calls'
import { accessible } from '@/ui/foundation/accessible'
import { classNames } from '@/ui/foundation/class-names'
import { Tappable } from '@/ui/foundation/tappable'
import { useQueue } from './queue-store'
import { countWords, viewNamesOf } from '../words/queue-words'
import './queue-tabs.scss'

interface Props {
  view: QueueView
  onChange: (view: QueueView) => void
}

/** The views of the list, each with how many it has. */
export function QueueTabs({ view, onChange }: Props) {
  const counts = useQueue((queue) => queue.counts)
  const names = viewNamesOf(useQueue((queue) => queue.role))
  return (
    <View className="review-tabs" {...accessible({ role: 'tablist', label: '申请名单' })}>
      {queueViews.map((name) => (
        <Tappable
          key={name}
          role="tab"
          selected={name === view}
          className={classNames('review-tab', name === view && 'review-tab--on')}
          onTap={() => onChange(name)}
        >
          {names[name]}
          {counts && <Text className="review-tab__count">{countWords(counts[name])}</Text>}
        </Tappable>
      ))}
    </View>
  )
}
