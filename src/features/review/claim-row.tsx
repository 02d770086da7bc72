import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import type { QueueRow } from '@contract/views'
import { classNames } from '@/ui/class-names'
import { Tappable } from '@/ui/tappable'
import { marksOf, submittedWords } from './queue-words'
import { RowMark } from './row-mark'
import './claim-row.scss'

interface Props {
  row: QueueRow
  today: Day
  selected: boolean
  ownName: string | null
  onOpen: (claimId: string) => void
}

/** One claim of the list: who, how much, since when, and what is urgent about it. */
export const ClaimRow = memo(function ClaimRow({ row, today, selected, ownName, onOpen }: Props) {
  return (
    <Tappable
      className={classNames('review-row', selected && 'review-row--on', row.overdue && 'review-row--overdue')}
      pressed={selected || undefined}
      onTap={() => onOpen(row.id)}
    >
      <View className="review-row__head">
        <Text className="review-row__name">{row.nameMask}</Text>
        <Text className="review-row__money">{`${yuanText(row.payable)} 元`}</Text>
      </View>
      <View className="review-row__note">{row.idNumberMask}</View>
      <View className="review-row__note">{row.employerName}</View>
      <View className="review-row__note">{submittedWords(row, today)}</View>
      <View className="review-row__marks">
        {marksOf(row, today, ownName).map((mark) => (
          <RowMark key={mark.text} {...mark} />
        ))}
      </View>
    </Tappable>
  )
})
