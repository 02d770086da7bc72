import { Text } from '@tarojs/components'
import { classNames } from './class-names'
import { formatDay } from './format-day'
import './day-text.scss'

interface Props {
  /** YYYY-MM-DD */
  day: string
  year?: boolean
  weekday?: boolean
  size?: 'large' | 'inline'
}

/** A day as people say it: 2月17日（周五）. */
export function DayText({ day, year, weekday, size = 'inline' }: Props) {
  return (
    <Text className={classNames('ui-day', size === 'large' && 'ui-day--large')}>
      {formatDay(day, { year, weekday })}
    </Text>
  )
}
