import { View } from '@tarojs/components'
import type { RosterRowView } from '@contract/roster-views'
import type { ReviewView } from '@contract/views'
import type { Day } from '@domain/calendar/day'
import { workName } from '@domain/procedure/words'
import { roleName } from '@/services/phone/city'
import { lineOf } from '@/services/procedure/line'
import { placeOn } from '@/services/procedure/place'
import { instantWords } from '@/services/words/day-words'
import { Notice } from '@/ui/feedback/notice'

interface Props {
  row: RosterRowView
  view: ReviewView
  today: Day
}

/** What offices have said of a row, each in its step. */
export function RowMarks({ row, view, today }: Props) {
  const line = lineOf(view)
  return (
    <>
      {row.marks.map(({ mark, role, step, at }) => {
        const { step: known } = placeOn(line, step)
        const where = known ? `${roleName(role)}${workName(line.offices, known)}` : roleName(role)
        return (
          <Notice key={`${role} ${step}`} tone={mark.kind === 'keep' ? 'ok' : 'danger'}>
            <View>{`${where}：${mark.kind === 'keep' ? '保留' : '去掉'}。${mark.message}`}</View>
            <View className="roster-note">{instantWords(at, today)}</View>
          </Notice>
        )
      })}
    </>
  )
}
