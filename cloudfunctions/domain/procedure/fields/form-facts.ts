import type { Day } from '../../calendar/day'
import { factsOfAnswer } from '../../policy/asking/answers'
import type { Facts, FactValue } from '../../policy/pack/condition'
import type { Answers, Question } from '../../policy/pack/question'
import { fieldsOf, type Field, type Section } from '../field'
import { normalisedForm, problemOfField } from './check-form'
import type { FormContent } from './field-value'

type Form = readonly Section[]

/**
 * The facts that a form settles. A field that stands for a question of the check settles whatever that answer settles, and
 * its own fact; where two settle one fact, the earlier field holds. What cannot be right settles nothing.
 */
export function factsOfForm(
  form: Form,
  content: FormContent,
  questions: readonly Question[],
  today: Day,
): Facts {
  const kept = normalisedForm(form, content)
  const facts: Record<string, FactValue> = {}
  for (const field of fieldsOf(form)) {
    const value = kept[field.id]
    if (value === undefined || typeof value === 'object') continue
    if (problemOfField(withOptions(field, questions), kept, today) !== null) continue
    for (const [fact, settled] of Object.entries(settledBy(field, value, questions))) facts[fact] ??= settled
  }
  return facts
}

function settledBy(field: Field, value: FactValue, questions: readonly Question[]): Facts {
  const question = questions.find(({ id }) => id === field.question)
  const asAnswered =
    field.kind === 'choice' && field.choices === undefined && question && typeof value === 'string'
      ? factsOfAnswer(question, value)
      : null
  if (asAnswered !== null) return asAnswered
  return field.fact === undefined ? {} : { [field.fact]: value }
}

/** A field that stands for a question of the check, with what it takes over from there: its options, its words, its unit. */
export function withOptions(field: Field, questions: readonly Question[]): Field {
  const question = questions.find(({ id }) => id === field.question)
  if (question?.kind === 'count') return field.kind === 'count' ? { unit: question.unit, ...field } : field
  if (question?.kind !== 'choice' || field.choices !== undefined) return field
  if (field.kind === 'choice')
    return { ...field, choices: question.options.map(({ value, label }) => ({ value, label })) }
  const choices = field.kind === 'yesNo' ? yesAndNo(field, question) : null
  return choices === null ? field : { ...field, choices }
}

/** Yes and no in the words of a question; null unless one answer to it says yes, and one no. */
function yesAndNo(
  { fact }: Field,
  { options }: Extract<Question, { kind: 'choice' }>,
): Field['choices'] | null {
  const saying = (said: boolean) =>
    fact === undefined ? [] : options.filter(({ sets }) => sets[fact] === said)
  const [[yes, otherYes], [no, otherNo]] = [saying(true), saying(false)]
  if (!yes || !no || otherYes || otherNo) return null
  return [
    { value: 'yes', label: yes.label },
    { value: 'no', label: no.label },
  ]
}

/** A form whose options that come from the check are filled in: what the phone shows and the engine checks by. */
export const formWithOptions = (form: Form, questions: readonly Question[]): Section[] =>
  form.map((section) => ({
    ...section,
    fields: section.fields.map((field) => withOptions(field, questions)),
  }))

/** What the check has answered already, as the form would say it. */
export function filledFromCheck(form: Form, facts: Facts, answers: Answers): FormContent {
  return Object.fromEntries(
    fieldsOf(form).flatMap((field): [string, FactValue][] => {
      const answered = field.question === undefined ? undefined : answers[field.question]
      if (field.kind === 'choice' && field.choices === undefined)
        return typeof answered === 'string' ? [[field.id, answered]] : []
      const known = field.fact === undefined ? undefined : facts[field.fact]
      return known === undefined ? [] : [[field.id, known]]
    }),
  )
}
