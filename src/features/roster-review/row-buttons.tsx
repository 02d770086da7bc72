import { View } from '@tarojs/components'
import type { RosterRowView } from '@contract/roster-views'
import { Button } from '@/ui/inputs/button'
import { ownMark, type Reader } from './words/row-words'

interface Props {
  rows: readonly RosterRowView[]
  reader: Reader
  busy: boolean
  onKeep: () => void
  onExclude: () => void
  onUndo: () => void
}

/** What can be said of one row or of several: they stay, they are left out, or what was said is taken back. */
export function RowButtons({ rows, reader, busy, onKeep, onExclude, onUndo }: Props) {
  const several = rows.length > 1 ? `这 ${rows.length} 行` : ''
  const isSaid = rows.some((row) => ownMark(row, reader) !== null)
  return (
    <View className="row-buttons">
      <Button block icon="check" busy={busy && '正在记'} onTap={onKeep}>
        {`保留${several}`}
      </Button>
      <Button block look="danger" busy={busy && '正在记'} onTap={onExclude}>
        {`去掉${several}`}
      </Button>
      {isSaid && (
        <Button block look="text" busy={busy && '正在记'} onTap={onUndo}>
          {`撤销${several}刚才定的`}
        </Button>
      )}
    </View>
  )
}
