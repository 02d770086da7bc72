import { Text, View } from '@tarojs/components'
import { classNames } from '@/ui/foundation/class-names'
import { Icon } from '@/ui/foundation/icon'
import type { Deadline } from './deadline-words'
import './deadline-line.scss'

/** Until when, larger than a note when it is near. */
export function DeadlineLine({ deadline: { text, soon, assumed } }: { deadline: Deadline }) {
  return (
    <View className={classNames('deadline-line', soon && 'deadline-line--soon')}>
      <Icon name="calendar" tone={soon ? 'warn' : 'primary'} />
      <View className="deadline-line__text">
        <Text>{text}</Text>
        {assumed && <Text className="deadline-line__note">（文件没写日子，演示按这个算）</Text>}
      </View>
    </View>
  )
}
