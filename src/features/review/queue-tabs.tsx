import { View } from '@tarojs/components'
import { queueViews, type QueueView } from '@contract/review-calls'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Tappable } from '@/ui/tappable'
import { viewNames } from './queue-words'
import './queue-tabs.scss'

interface Props {
  view: QueueView
  onChange: (view: QueueView) => void
}

/** The four views of the list. */
export function QueueTabs({ view, onChange }: Props) {
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
          {viewNames[name]}
        </Tappable>
      ))}
    </View>
  )
}
