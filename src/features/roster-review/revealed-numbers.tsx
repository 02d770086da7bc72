import { Fragment, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import type { RosterRowView } from '@contract/roster-views'
import type { PartOf } from '@domain/procedure/part'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import './roster-review.scss'

/** The whole numbers of a person, once somebody asks for them: it is written down who did. Gone when the app goes to the background. */
export function RevealedNumbers({
  row,
  part,
  claimId,
}: {
  row: RosterRowView
  part: PartOf<'roster'>
  claimId: string
}) {
  const [values, setValues] = useState<Readonly<Record<string, string>> | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState(false)
  useDidHide(() => setValues(null))
  const masked = part.columns.filter(({ id }) => (row.masks[id] ?? '') !== '')
  if (masked.length === 0) return null
  const reveal = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      setValues((await call('reveal-roster-row', { claimId, rowId: row.id })).values)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  if (values !== null)
    return (
      <View className="row-numbers">
        {masked.map(({ id, label }) => (
          <Fragment key={id}>
            <View className="roster-note">{label}</View>
            <View className="row-numbers__value">{values[id] ?? '没有填'}</View>
          </Fragment>
        ))}
        <Button look="text" icon="eye-off" onTap={() => setValues(null)}>
          收起号码
        </Button>
      </View>
    )
  return (
    <View>
      <Button look="text" icon="eye" busy={busy && '正在取号码'} onTap={() => void reveal()}>
        查看完整号码
      </Button>
      <View className="roster-note">每看一次都会记下来：谁、什么时候看的。</View>
      {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
    </View>
  )
}
