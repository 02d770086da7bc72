import { Day } from '@domain/calendar/day'
import { sumOfParts } from '@domain/policy/asking/answers'
import type { Cents } from '@domain/money'
import type { FactValue } from '@domain/policy/pack/condition'
import type { Pack } from '@domain/policy/pack/pack'
import type { Answer, Question } from '@domain/policy/pack/question'
import { plainDay } from '@/services/words/day-words'
import { regionName } from '@/services/phone/regions'
import { formatMoney } from '@/ui/foundation/format-money'

/** `6,000 元`. */
export const moneyWords = (amount: Cents | number): string => `${formatMoney(amount)} 元`

/** `1,200`. */
export const numberWords = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const dayText = (text: string): string => {
  const day = Day.safeParse(text)
  return day.success ? plainDay(day.data) : text
}

const labelsOf = (question: Extract<Question, { options: unknown }>, chosen: readonly FactValue[]) =>
  question.options.flatMap((option) => (chosen.includes(option.value) ? [option.label] : []))

/** An answer as the person gave it. */
export function answerWords(question: Question, answer: Answer): string {
  switch (question.kind) {
    case 'choice':
      return labelsOf(question, [String(answer)]).join('')
    case 'several':
      return labelsOf(question, Array.isArray(answer) ? answer : []).join('、') || '都没有'
    case 'count': {
      if (!Array.isArray(answer)) return `${numberWords(Number(answer))} ${question.unit}`
      const sum = `${numberWords(sumOfParts(answer))} ${question.unit}`
      return answer.length > 1 ? `${answer.join(' + ')} = ${sum}` : sum
    }
    case 'money':
      return moneyWords(Array.isArray(answer) ? sumOfParts(answer) : Number(answer))
    case 'day':
      return dayText(String(answer))
    case 'region':
      return regionName(String(answer))
  }
}

const yesOrNo = (value: boolean) => (value ? '是' : '不是')

/** The options by whose choice a fact got this value. */
const optionLabels = ({ questions }: Pack, fact: string, value: FactValue): string[] =>
  questions.flatMap((question) =>
    question.kind === 'choice'
      ? question.options.flatMap(({ sets, label }) => (sets[fact] === value ? [label] : []))
      : [],
  )

/** A fact's value in words, by the question that asks for it. */
export function factWords(pack: Pack, fact: string, value: FactValue): string {
  const asked = pack.questions.find((question) => 'fact' in question && question.fact === fact)
  if (asked) return answerWords(asked, typeof value === 'boolean' ? String(value) : value)
  const labels = optionLabels(pack, fact, value)
  if (labels.length === 1 && labels[0] !== undefined) return labels[0]
  if (typeof value === 'boolean') return yesOrNo(value)
  return labels.join('或')
}

/** `人` of a fact that is counted. */
export function unitOf({ questions }: Pack, fact: string): string {
  const asked = questions.find((question) => question.kind === 'count' && question.fact === fact)
  return asked?.kind === 'count' ? asked.unit : '人'
}
