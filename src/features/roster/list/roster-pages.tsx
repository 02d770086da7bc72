import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import { rowsAPage } from './use-roster-page'
import '../shared/roster.scss'

interface Props {
  first: number
  shown: number
  onBefore: (() => void) | null
  onNext: (() => void) | null
}

/** Which rows are shown, and the way to those before and behind them. */
export function RosterPages({ first, shown, onBefore, onNext }: Props) {
  if (onBefore === null && onNext === null) return null
  return (
    <View className="roster__pages">
      {onBefore && (
        <Button icon="arrow-left" onTap={onBefore}>
          {`前 ${rowsAPage} 人`}
        </Button>
      )}
      <View className="roster__where">{`第 ${first} 到 ${first + shown - 1} 个`}</View>
      {onNext && (
        <Button icon="arrow-right" onTap={onNext}>
          {`后 ${rowsAPage} 人`}
        </Button>
      )}
    </View>
  )
}
