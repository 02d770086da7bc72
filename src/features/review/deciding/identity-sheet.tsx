import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import type { ReviewView } from '@contract/views'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import { Button } from '@/ui/inputs/button'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Sheet } from '@/ui/sheets/sheet'
import { revealed, revealTitle } from '../words/reveal-words'
import { staffSentences } from '../words/staff-sentences'
import './identity-sheet.scss'

interface Props {
  view: Pick<ReviewView, 'id' | 'packId' | 'measureId' | 'form'>
  onClose: () => void
}

/** The whole numbers, to compare with the card. Gone when closed or when the app goes to the background. */
export function IdentitySheet({ view, onClose }: Props) {
  const claimId = view.id
  const { answer, trouble, again } = useAnswer(claimId, () => call('reveal-identity', { claimId }))
  const title = revealTitle(view) ?? ''
  useDidHide(onClose)

  const sentences = trouble && staffSentences(trouble)
  return (
    <Sheet
      open
      title={title}
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
      {!answer && !trouble && <LoadingSkeleton cards={1} lines={3} />}
      {answer && (
        <View className="review-identity">
          {revealed(view, answer.values).map(({ id, label, text }) => (
            <Fragment key={id}>
              <View className="review-identity__label">{label}</View>
              <View className="review-identity__value">{text}</View>
            </Fragment>
          ))}
        </View>
      )}
    </Sheet>
  )
}
