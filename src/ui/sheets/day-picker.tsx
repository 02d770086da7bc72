import { useState } from 'react'
import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { DayCell } from './day-cell'
import { Icon } from '../foundation/icon'
import { addMonths, monthGrid, monthNumber, monthOf, type Month } from './month-grid'
import { Sheet } from './sheet'
import { Tappable } from '../foundation/tappable'
import { YearAndMonth } from './year-and-month'
import './day-picker.scss'

interface Props {
  open: boolean
  title: string
  /** YYYY-MM-DD, like min, max and today. */
  value?: string
  onChoose: (day: string) => void
  onClose: () => void
  min?: string
  max?: string
  /** Marked in the calendar, and the month shown while nothing is chosen. */
  today: string
}

const weekdayHeads = ['一', '二', '三', '四', '五', '六', '日']

/** A month to tap a day in; no wheel to turn. */
export function DayPicker({ open, onClose, title, ...calendar }: Props) {
  const choose = (day: string) => {
    calendar.onChoose(day)
    onClose()
  }
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <Calendar {...calendar} onChoose={choose} />
    </Sheet>
  )
}

function Calendar({
  value,
  onChoose,
  min = '',
  max = '9999-12-31',
  today,
}: Omit<Props, 'open' | 'title' | 'onClose'>) {
  const nearestToToday = today < min ? min : today > max ? max : today
  const [month, setMonth] = useState<Month>(
    () => monthOf(value ?? '') ?? monthOf(nearestToToday) ?? { year: 2023, month: 1 },
  )
  const earliest = monthOf(min)
  const latest = monthOf(max)
  const canGoBack = !earliest || monthNumber(month) > monthNumber(earliest)
  const canGoOn = !latest || monthNumber(month) < monthNumber(latest)
  // Turning page by page through decades is no way to reach a year.
  const canLeap = earliest !== null && latest !== null && latest.year - earliest.year > 1
  const [leaping, setLeaping] = useState(canLeap && !value)
  if (canLeap && leaping) {
    const leap = (chosen: Month) => {
      setMonth(chosen)
      setLeaping(false)
    }
    return <YearAndMonth from={earliest} to={latest} onChoose={leap} />
  }
  return (
    <View className="ui-calendar">
      <View className="ui-calendar__head">
        <Tappable
          className="ui-calendar__turn"
          label="上个月"
          disabled={!canGoBack}
          onTap={() => setMonth(addMonths(month, -1))}
        >
          {canGoBack && <Icon name="arrow-left" size={24} />}
        </Tappable>
        {canLeap ? (
          <Tappable className="ui-calendar__leap" onTap={() => setLeaping(true)}>
            {`${month.year}年${month.month}月`}
            <Icon name="arrow-down" size={16} />
          </Tappable>
        ) : (
          <View className="ui-calendar__month" {...accessible({ live: 'polite' })}>
            {month.year}年{month.month}月
          </View>
        )}
        <Tappable
          className="ui-calendar__turn"
          label="下个月"
          disabled={!canGoOn}
          onTap={() => setMonth(addMonths(month, 1))}
        >
          {canGoOn && <Icon name="arrow-right" size={24} />}
        </Tappable>
      </View>
      <View className="ui-calendar__week" {...accessible({ hidden: true })}>
        {weekdayHeads.map((name) => (
          <View key={name} className="ui-calendar__weekday">
            {name}
          </View>
        ))}
      </View>
      {monthGrid(month).map((week, index) => (
        <View key={index} className="ui-calendar__week">
          {week.map((day, column) => (
            <DayCell
              key={day ?? column}
              day={day}
              chosen={day === value}
              today={day === today}
              open={day !== null && day >= min && day <= max}
              onChoose={onChoose}
            />
          ))}
        </View>
      ))}
    </View>
  )
}
