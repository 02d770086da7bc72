import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Tag } from '@/ui/tag'
import './change-list.scss'
import type { ChangeView } from './change-views'

/** What would have to be otherwise, each marked whether the person can do something about it. */
export function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  return (
    <View {...accessible({ role: 'list', label: '要变成什么样才行' })}>
      {changes.map(({ id, text, now, remedy, anyOf }) => (
        <View key={id} className="change-list__item" {...accessible({ role: 'listitem' })}>
          <View>{text}</View>
          {now && <View className="change-list__now">您填的：{now}</View>}
          {anyOf.length > 0 ? (
            <>
              <View className="change-list__now">下面有一样就行：</View>
              <ChangeList changes={anyOf} />
            </>
          ) : remedy ? (
            <View className="change-list__remedy">
              <Tag tone="ok" icon="check" text="您能办" />
              <View>{remedy}</View>
            </View>
          ) : (
            <Tag tone="neutral" icon="lock" text="这条改不了" />
          )}
        </View>
      ))}
    </View>
  )
}
