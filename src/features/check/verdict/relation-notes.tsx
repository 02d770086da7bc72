import { View } from '@tarojs/components'
import { relationsOf } from '@domain/policy/asking/check-up'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Pack } from '@domain/policy/pack/pack'
import { Icon } from '@/ui/foundation/icon'
import './relation-notes.scss'

interface Props {
  pack: Pack
  measureId: string
}

/** Measures that exclude or touch this one, and why. */
export function RelationNotes({ pack, measureId }: Props) {
  return (
    <>
      {relationsOf(pack, measureId).map(({ kind, other, reason }) => (
        <View key={other} className="relation-notes">
          <Icon name="link" tone="muted" />
          <View className="relation-notes__text">
            <View className="relation-notes__title">
              {kind === 'excludes' ? '不能两边都算' : '有关系'}：{measureOf(pack, other).title}
            </View>
            <View>{reason}</View>
          </View>
        </View>
      ))}
    </>
  )
}
