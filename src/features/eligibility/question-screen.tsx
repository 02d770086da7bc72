import { useEffect, type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import { Screen } from '@/ui/screen'
import { KeepOffer } from './keep-offer'
import { PackChoice } from './pack-choice'
import { PrivacyLine } from './privacy-line'
import { QuestionForm } from './question-form'
import { startKeeping } from './start-keeping'
import { showResults, useAsking } from './use-asking'
import { useCheck } from './use-check'

interface Props {
  /** Only what this measure still needs. */
  measureId: string | null
  /** Only this one, to change it. */
  questionId: string | null
  banner: ReactNode
}

const asker = 'asker'

/** The check, one question a screen. */
export function QuestionScreen({ measureId, questionId, banner }: Props) {
  const check = useCheck()
  const asking = useAsking(check, { measureId, questionId })
  const { pack, kept, today } = check
  const { question, mostLeft } = asking
  const asked = question?.id ?? null

  useEffect(startKeeping, [])
  useEffect(() => {
    if (asked === null) showResults()
    else void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }, [asked])

  if (question === null) return <Screen title="查一查能领什么" banner={banner} />
  const isFirst = question.id === asker
  return (
    <QuestionForm
      pack={pack}
      question={question}
      kept={kept}
      today={today}
      mostLeft={kept.answers[asker] === undefined ? null : mostLeft}
      banner={banner}
      canSkip={!isFirst && questionId === null}
      canGoBack={!isFirst}
      onAnswer={asking.answer}
      onBack={asking.back}
      onResults={() => showResults()}
      top={
        isFirst ? (
          <>
            <PackChoice pack={pack} />
            <KeepOffer check={check} />
          </>
        ) : null
      }
      bottom={<PrivacyLine packId={pack.id} canClear={kept.order.length > 0} />}
    />
  )
}
