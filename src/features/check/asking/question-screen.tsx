import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { Screen } from '@/ui/layout/screen'
import { turnToPack } from '../answering/check-store'
import { KeepOffer } from '../keeping/keep-offer'
import { packName } from '../answering/packs'
import { PackChoice } from './pack-choice'
import { PrivacyLine } from '../keeping/privacy-line'
import { QuestionForm } from './question-form'
import { startKeeping } from '../keeping/start-keeping'
import { showResults, useAsking } from './use-asking'
import { useCheck } from '../answering/use-check'
import { useShare } from '@/services/routes/use-share'

interface Props {
  /** The pack that an address names. */
  packId: string | null
  /** Only what this measure still needs. */
  measureId: string | null
  /** Only this one, to change it. */
  questionId: string | null
  /** The one that is shown first. */
  at: string | null
}

const asker = 'asker'

/** The check, one question a screen. */
export function QuestionScreen({ packId, measureId, questionId, at }: Props) {
  useState(() => turnToPack(packId))
  const check = useCheck()
  const asking = useAsking(check, { measureId, questionId, at })
  const { pack, kept, today } = check
  const { question, mostLeft } = asking
  const asked = question?.id ?? null

  useShare({
    title: `查一查：${packName(pack)}，能领什么`,
    route: 'check',
    parameters: question ? { pack: pack.id, at: question.id } : { pack: pack.id },
  })
  useEffect(startKeeping, [])
  useEffect(() => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }, [asked])

  if (question === null) return <Screen title="查一查能领什么" />
  const isFirst = question.id === asker
  return (
    <QuestionForm
      pack={pack}
      question={question}
      kept={kept}
      today={today}
      mostLeft={kept.answers[asker] === undefined ? null : mostLeft}
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
