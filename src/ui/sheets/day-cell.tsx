import { View } from '@tarojs/components'
import { classNames } from '../foundation/class-names'
import { dayParts, formatDay } from '../foundation/format-day'
import { Tappable } from '../foundation/tappable'

interface Props {
  day: string | null
  chosen: boolean
  today: boolean
  /** Whether it may be chosen. */
  open: boolean
  onChoose: (day: string) => void
}

/** One day of DayPicker. */
export function DayCell({ day, chosen, today, open, onChoose }: Props) {
  if (day === null) return <View className="ui-day-cell" />
  return (
    <Tappable
      className={classNames('ui-day-cell', chosen && 'ui-day-cell--chosen', !open && 'ui-day-cell--closed')}
      label={formatDay(day, { weekday: false })}
      pressed={chosen}
      disabled={!open}
      onTap={() => onChoose(day)}
    >
      <View>{dayParts(day)?.day}</View>
      {today && <View className="ui-day-cell__today">今天</View>}
    </Tappable>
  )
}
