import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import { Button } from '@/ui/inputs/button'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Sheet } from '@/ui/sheets/sheet'
import { staffSentences } from '../words/staff-sentences'
import './identity-sheet.scss'

interface Props {
  claimId: string
  onClose: () => void
}

/** The whole numbers, to compare with the card. Gone when closed or when the app goes to the background. */
export function IdentitySheet({ claimId, onClose }: Props) {
  const { answer: identity, trouble, again } = useAnswer(claimId, () => call('reveal-identity', { claimId }))
  useDidHide(onClose)

  const sentences = trouble && staffSentences(trouble)
  return (
    <Sheet
      open
      title="完整身份证号"
      onClose={onClose}
      action={
        <Button look="primary" block onTap={onClose}>
          看好了，收起
        </Button>
      }
    >
      <Notice tone="info">每看一次都会记下来：谁、什么时候看的。</Notice>
      {sentences && (
        <ErrorState
          title={sentences.happened}
          advice={sentences.whatToDo}
          kept=""
          onRetry={() => void again()}
        />
      )}
      {!identity && !trouble && <LoadingSkeleton cards={1} lines={3} />}
      {identity && (
        <View className="review-identity">
          <View className="review-identity__label">姓名</View>
          <View className="review-identity__value">{identity.name}</View>
          <View className="review-identity__label">身份证号</View>
          <View className="review-identity__value">{identity.idNumber}</View>
          <View className="review-identity__label">手机号</View>
          <View className="review-identity__value">{identity.phone}</View>
        </View>
      )}
    </Sheet>
  )
}
