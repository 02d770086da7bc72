import { View } from '@tarojs/components'
import { sumOfParts } from '@domain/policy/asking/answers'
import type { Question } from '@domain/policy/pack/question'
import { Button } from '@/ui/inputs/button'
import { NumberField } from '@/ui/inputs/number-field'
import { ErrorLine } from '@/ui/inputs/error-line'
import { answerOf, numberFrom } from '../answering/entry'
import './number-entry.scss'
import { answerWords } from '../answering/value-words'

type NumberQuestion = Extract<Question, { kind: 'count' | 'money' }>

interface Props {
  question: NumberQuestion
  typed: readonly string[]
  error: string | undefined
  onChange: (typed: readonly string[]) => void
  onDone: () => void
}

const tenThousand = 10_000

/** A long number written out, so that a zero too many is seen. */
function echoOf(question: NumberQuestion, typed: string): string | undefined {
  const number = numberFrom(question, typed)
  const whole = question.kind === 'money' ? number / 100 : number
  return whole >= tenThousand ? `就是 ${answerWords(question, number)}` : undefined
}

/** One number in large digits, or one for each part with their sum. */
export function NumberEntry({ question, typed, error, onChange, onDone }: Props) {
  const unit = question.kind === 'count' ? question.unit : '元'
  const part = question.kind === 'count' ? question.part : undefined
  const put = (place: number, text: string) =>
    onChange(typed.map((old, index) => (index === place ? text : old)))
  if (typed.length === 1) {
    const [only = ''] = typed
    return (
      <>
        <NumberField
          label={question.ask}
          value={only}
          unit={unit}
          decimal={question.kind === 'money'}
          echo={echoOf(question, only)}
          error={error}
          onChange={(text) => put(0, text)}
          onConfirm={onDone}
        />
        {part && (
          <Button look="text" icon="list" onTap={() => onChange([only, ''])}>
            一家一家填
          </Button>
        )}
      </>
    )
  }
  const answer = answerOf(question, { kind: 'numbers', typed })
  const sum = Array.isArray(answer) ? sumOfParts(answer) : Number.NaN
  return (
    <View className="number-entry">
      {typed.map((text, place) => (
        <View key={place} className="number-entry__part">
          <View className="number-entry__name">
            {part} {place + 1}
          </View>
          <View className="number-entry__box">
            <NumberField
              size="row"
              label={`${part} ${place + 1}`}
              value={text}
              unit={unit}
              onChange={(changed) => put(place, changed)}
            />
          </View>
        </View>
      ))}
      <View className="number-entry__sum">一共 {Number.isNaN(sum) ? '—' : answerWords(question, sum)}</View>
      <ErrorLine text={error} />
      <Button icon="plus" block onTap={() => onChange([...typed, ''])}>
        再加一家{part}
      </Button>
      <Button look="text" onTap={() => onChange([Number.isNaN(sum) ? '' : String(sum)])}>
        只填总数
      </Button>
    </View>
  )
}
