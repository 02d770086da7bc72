import { memo } from 'react'
import { View } from '@tarojs/components'
import type { RosterRowView } from '@contract/roster-views'
import type { PartOf } from '@domain/procedure/part'
import { Tag } from '@/ui/display/tag'
import { Tappable } from '@/ui/foundation/tappable'
import {
  flagLines,
  markLines,
  problemLines,
  rowName,
  rowNote,
  rowState,
  whyNotCounted,
} from '../shared/roster-words'
import './roster-line.scss'

interface Props {
  row: RosterRowView
  part: PartOf<'roster'>
  onOpen: (rowId: string) => void
}

/** One person of a roster: who, whether they count, and what is to be done about it. */
export const RosterLine = memo(function RosterLine({ row, part, onOpen }: Props) {
  const name = rowName(row, part)
  const wrong = problemLines(row.verdict, part.columns)
  const notes = [rowNote(row, part), whyNotCounted(row.verdict), ...flagLines(row.verdict), ...markLines(row)]
  const said = notes.filter((text): text is string => text !== null && text !== '')
  return (
    <Tappable className="roster-line" onTap={() => onOpen(row.id)}>
      <View className="roster-line__head">
        {name}
        <Tag {...rowState(row)} />
      </View>
      {wrong.length > 0 && <View className="roster-line__wrong">{wrong.join('。')}</View>}
      <View className="roster-line__note">{said.join('。')}</View>
    </Tappable>
  )
})
