import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RosterRowView } from '@contract/roster-views'
import type { Measure } from '@domain/policy/pack/measure'
import { longestRowMessage, type RowMark } from '@domain/roster/office-mark'
import { clauseWords } from '@/services/claim/policy'
import { troubleText } from '@/services/words/error-sentences'
import { SectionTitle } from '@/ui/display/section-title'
import { Notice } from '@/ui/feedback/notice'
import { Tappable } from '@/ui/foundation/tappable'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { Field } from '@/ui/inputs/field'
import { Sheet } from '@/ui/sheets/sheet'
import { excludeChoices, keepPhrases, withPhrase } from './words/exclude-choices'
import { rowName } from './words/row-words'
import './roster-review.scss'
import type { Marking } from './use-marking'

interface Props {
  kind: RowMark['kind']
  rows: readonly RosterRowView[]
  measure: Measure | null
  marking: Marking
  onMark: (mark: RowMark) => void
  onClose: () => void
}

/** Why rows stay, or by which condition they are left out, and one sentence about it. */
export function MarkSheet({ kind, rows, measure, marking, onMark, onClose }: Props) {
  const choices = excludeChoices(measure, rows)
  const known = choices.find(({ notMet }) => notMet)
  const [conditionId, setConditionId] = useState<string | null>(known?.id ?? null)
  const [message, setMessage] = useState('')
  const chosen = choices.find(({ id }) => id === conditionId)
  const [first] = rows
  const whom = rows.length === 1 && first ? rowName(first) : `${rows.length} 行`
  const keeps = kind === 'keep'
  const phrases = keeps ? keepPhrases : chosen ? [chosen.phrase] : []
  const hindrance =
    !keeps && chosen === undefined
      ? '请选不符合哪一条'
      : message.trim() === ''
        ? keeps
          ? '请写一句为什么保留'
          : '请写一句为什么去掉'
        : undefined
  const send = () => {
    if (keeps) onMark({ kind, message: message.trim() })
    else if (chosen) onMark({ kind, conditionId: chosen.id, message: message.trim() })
  }
  return (
    <Sheet
      open
      title={`${keeps ? '保留' : '去掉'}${whom}`}
      onClose={onClose}
      action={
        <>
          {marking.trouble && <Notice tone="danger">{troubleText(marking.trouble)}</Notice>}
          <Button
            look={keeps ? 'primary' : 'danger'}
            block
            busy={marking.busy && '正在记'}
            disabledReason={hindrance}
            onTap={send}
          >
            {keeps ? `保留${whom}` : `去掉${whom}，不算钱`}
          </Button>
        </>
      }
    >
      <View className="roster-sheet">
        <View>
          {keeps ? '看过了，照样算。' : '只去掉这里选的，别的人照样算，总数和钱马上跟着变。能撤销。'}
        </View>
        {!keeps && (
          <>
            <SectionTitle>哪一条没有符合</SectionTitle>
            <ChoiceList
              label="哪一条没有符合"
              choices={choices.map(({ id, label, clause, notMet }) => ({
                value: id,
                label,
                note: `${notMet ? '按填写的内容不符合 · ' : ''}${clauseWords(clause)}`,
              }))}
              value={conditionId ?? undefined}
              onChange={setConditionId}
            />
          </>
        )}
        <SectionTitle>为什么</SectionTitle>
        <View className="roster-phrases">
          {phrases.map((phrase) => (
            <Tappable
              key={phrase}
              className="roster-phrase"
              onTap={() => setMessage((written) => withPhrase(written, phrase))}
            >
              {phrase}
            </Tappable>
          ))}
        </View>
        <Field
          label="写一句"
          hint="单位看得到。不要写身份证号和手机号。"
          multiline
          maxLength={longestRowMessage}
          value={message}
          onChange={setMessage}
        />
      </View>
    </Sheet>
  )
}
