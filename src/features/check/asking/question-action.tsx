import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import './question-action.scss'

interface Props {
  /** Null where tapping an answer goes on by itself. */
  onNext: (() => void) | null
  onSkip: (() => void) | null
  canGoBack: boolean
  onBack: () => void
  onResults: () => void
}

/** The way on, and below it the ways back, past and out. */
export function QuestionAction({ onNext, onSkip, canGoBack, onBack, onResults }: Props) {
  return (
    <>
      {onNext && (
        <Button look="primary" block onTap={onNext}>
          下一步
        </Button>
      )}
      <View className="question-action">
        {canGoBack && (
          <Button look="text" icon="arrow-left" onTap={onBack}>
            上一题
          </Button>
        )}
        {onSkip && (
          <Button look="text" onTap={onSkip}>
            不清楚，先跳过
          </Button>
        )}
        <Button look="text" onTap={onResults}>
          先看结果
        </Button>
      </View>
    </>
  )
}
