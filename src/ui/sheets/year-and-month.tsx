import { useState } from 'react'
import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { monthNumber, type Month } from './month-grid'
import { Tappable } from '../foundation/tappable'

interface Props {
  /** First and last month that may be chosen. */
  from: Month
  to: Month
  onChoose: (month: Month) => void
}

/** Year, then month, each one tap: for days that may lie decades back. The latest year stands first. */
export function YearAndMonth({ from, to, onChoose }: Props) {
  const [year, setYear] = useState<number | null>(null)
  const years = Array.from({ length: to.year - from.year + 1 }, (_, back) => to.year - back)
  const months = Array.from({ length: 12 }, (_, place) => ({ year: year ?? to.year, month: place + 1 }))
  const within = (month: Month) =>
    monthNumber(month) >= monthNumber(from) && monthNumber(month) <= monthNumber(to)
  return (
    <View>
      <View className="ui-calendar__ask" {...accessible({ live: 'polite' })}>
        {year === null ? '先选哪一年' : `${year}年，哪个月`}
      </View>
      <View className="ui-calendar__years">
        {year === null &&
          years.map((choice) => (
            <Tappable key={choice} className="ui-calendar__year" onTap={() => setYear(choice)}>
              {`${choice}年`}
            </Tappable>
          ))}
        {year !== null &&
          months.filter(within).map((month) => (
            <Tappable key={month.month} className="ui-calendar__year" onTap={() => onChoose(month)}>
              {`${month.month}月`}
            </Tappable>
          ))}
      </View>
    </View>
  )
}
