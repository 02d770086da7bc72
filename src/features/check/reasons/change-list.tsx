import { View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Disclosure } from '@/ui/display/disclosure'
import { Tag } from '@/ui/display/tag'
import './change-list.scss'
import type { ChangeView } from './change-views'

const mostShown = 4

/** What would have to be otherwise, each marked whether the person can do something about it. */
export function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  // A single one folded away would take as much room as its switch.
  const shown = changes.length <= mostShown + 1 ? changes.length : mostShown
  const more = changes.slice(shown)
  return (
    <View {...accessible({ role: 'list', label: '要变成什么样才行' })}>
      {changes.slice(0, shown).map(({ id, text, now, clause, remedy, anyOf }) => (
        <View key={id} className="change-list__item" {...accessible({ role: 'listitem' })}>
          <View>{text}</View>
          {now && <View className="change-list__now">您填的：{now}</View>}
          {anyOf.length === 0 && <View className="change-list__now">{clause}</View>}
          {anyOf.length > 0 ? (
            <>
              <View className="change-list__now">下面有一样就行：</View>
              <ChangeList changes={anyOf} />
            </>
          ) : remedy ? (
            <View className="change-list__remedy">
              <Tag tone="ok" icon="check" text="可以去办" />
              <View>{remedy}</View>
            </View>
          ) : (
            <Tag tone="neutral" icon="lock" text="这条改不了" />
          )}
        </View>
      ))}
      {more.length > 0 && (
        <Disclosure label={`还有 ${more.length} 样`}>
          <ChangeList changes={more} />
        </Disclosure>
      )}
    </View>
  )
}
