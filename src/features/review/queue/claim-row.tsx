import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { QueueRow } from '@contract/views'
import { classNames } from '@/ui/foundation/class-names'
import { Tappable } from '@/ui/foundation/tappable'
import { toggleChosen } from './bulk-store'
import { amountWords, marksOf, numberWords, sourceWords, submittedWords } from '../words/queue-words'
import { RowMark } from '../words/row-mark'
import './claim-row.scss'

interface Props {
  row: QueueRow
  today: Day
  selected: boolean
  ownName: string | null
  onOpen: (claimId: string) => void
  /** Whether it is among the chosen; left out while nothing is being chosen. */
  chosen?: boolean
}

/** One claim of the list in three lines: who and how much, from where and since when, and what is urgent about it. */
export const ClaimRow = memo(function ClaimRow({ row, today, selected, ownName, onOpen, chosen }: Props) {
  const choosing = chosen !== undefined
  const [number, amount] = [numberWords(row), amountWords(row)]
  const on = choosing ? chosen : selected
  const className = classNames('review-row', on && 'review-row--on', row.overdue && 'review-row--overdue')
  const meaning = choosing
    ? { role: 'checkbox' as const, checked: chosen }
    : { pressed: selected || undefined }
  return (
    <Tappable
      className={className}
      {...meaning}
      onTap={() => (choosing ? toggleChosen(row) : onOpen(row.id))}
    >
      <View className="review-row__line">
        {choosing && (
          <Text className={classNames('review-row__box', chosen && 'review-row__box--on ui-icon--check')} />
        )}
        <Text className="review-row__name">{row.name}</Text>
        {number !== null && <Text className="review-row__note">{number}</Text>}
        {amount !== null && <Text className="review-row__money">{amount}</Text>}
      </View>
      <View className="review-row__line">
        <Text className="review-row__note review-row__employer">{sourceWords(row)}</Text>
        <Text className="review-row__note">{submittedWords(row, today)}</Text>
      </View>
      <View className="review-row__marks">
        {marksOf(row, today, ownName).map((mark) => (
          <RowMark key={mark.text} {...mark} />
        ))}
      </View>
    </Tappable>
  )
})
