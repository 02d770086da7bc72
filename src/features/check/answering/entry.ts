import { centsFromYuan, yuanText, type Cents } from '@domain/money'
import { typedNumber } from '@domain/typed-number'
import type { Answer, Question } from '@domain/policy/pack/question'

/** What stands in the boxes of a question while it is being answered, before it is an answer. */
export type Entry =
  | { kind: 'choice'; value: string | null }
  | { kind: 'several'; values: readonly string[] }
  /** One box, or one for each part. */
  | { kind: 'numbers'; typed: readonly string[] }
  | { kind: 'day' | 'region'; value: string | null }

const typedOf = (question: Question, value: number) =>
  question.kind === 'money' ? yuanText(value as Cents) : String(value)

const listOf = (answer: Answer | undefined): readonly (string | number)[] =>
  answer === undefined ? [] : Array.isArray(answer) ? answer : [answer]

/** The boxes as an answer that was kept fills them. */
export function entryOf(question: Question, answer: Answer | undefined): Entry {
  const list = listOf(answer)
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', value: list.length > 0 ? String(list[0]) : null }
    case 'several':
      return { kind: 'several', values: list.map(String) }
    case 'count':
    case 'money':
      return {
        kind: 'numbers',
        typed: list.length > 0 ? list.map((n) => typedOf(question, Number(n))) : [''],
      }
    case 'day':
    case 'region':
      return { kind: question.kind, value: list.length > 0 ? String(list[0]) : null }
  }
}

/** A whole number as typed on a phone, wide digits and thousands' commas included; NaN for anything else. */
function countFrom(typed: string): number {
  const number = typedNumber(typed)
  return number !== null && number.decimals === '' && number.whole.length <= 9
    ? Number(number.whole)
    : Number.NaN
}

/** One box as a number, NaN when it is none. */
export const numberFrom = (question: Question, typed: string): number =>
  question.kind === 'money' ? (centsFromYuan(typed) ?? Number.NaN) : countFrom(typed)

/** What the boxes say as an answer, right or wrong; null while nothing is entered. Empty boxes of further parts do not count. */
export function answerOf(question: Question, entry: Entry): Answer | null {
  switch (entry.kind) {
    case 'choice':
    case 'day':
    case 'region':
      return entry.value
    case 'several':
      return [...entry.values]
    case 'numbers': {
      const filled = entry.typed.filter((text) => text.trim() !== '')
      const numbers = filled.map((text) => numberFrom(question, text))
      if (numbers.length === 0) return null
      return entry.typed.length > 1 ? numbers : (numbers[0] ?? null)
    }
  }
}
