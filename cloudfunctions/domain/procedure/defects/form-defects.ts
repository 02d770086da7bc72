import type { Question } from '../../policy/pack/question'
import { fieldsOf, type Field, type FieldKind, type Section } from '../field'
import { partOf } from '../part-of'
import type { Procedure } from '../procedure'
import type { Step } from '../step'
import { groupDefects } from './group-defects'
import { neededDefects } from './needed-defects'
import { twice, unless, type Defect, type Proof } from './defect'

/** Kinds of question whose answer a kind of field can hold. */
const answered: Partial<Record<FieldKind, readonly Question['kind'][]>> = {
  choice: ['choice'],
  district: ['choice'],
  yesNo: ['choice'],
  count: ['count'],
  money: ['money'],
  day: ['day'],
  region: ['region'],
}

/** Every field, paper and output is named once, and whatever it names exists and fits. */
export function formDefects({ procedure, pack, outputs }: Proof): Defect[] {
  const fields = fieldsOf(procedure.form)
  const columns = partOf(procedure, 'roster')?.columns ?? []
  const papers = partOf(procedure, 'papers')?.list ?? []
  const groups = partOf(procedure, 'papers')?.oneOf ?? []
  const asks = procedure.steps.flatMap((step) => (step.kind === 'review' ? step.asks : []))
  const ofForm = (among: readonly Field[], at: string): Defect[] =>
    among.flatMap((field) => fieldDefects(field, among, pack.questions, `${at}.${field.id}`))
  return [
    ...twice(procedure.form.map(({ id }) => id)).map((id) => ({ at: 'form', defect: `section ${id} twice` })),
    ...twice([...fields, ...asks].map(({ id }) => id)).map((id) => ({ at: 'form', defect: `${id} twice` })),
    ...twice(columns.map(({ id }) => id)).map((id) => ({ at: 'roster', defect: `${id} twice` })),
    ...twice(papers.map(({ id }) => id)).map((id) => ({ at: 'papers', defect: `${id} twice` })),
    ...twice(procedure.outputs).map((id) => ({ at: 'outputs', defect: `${id} twice` })),
    ...ofForm(fields, 'form'),
    ...procedure.form.flatMap(togetherDefects),
    ...unless(
      fields.some(({ id }) => id === procedure.calledBy),
      'calledBy',
      `${procedure.calledBy} is no field`,
    ),
    ...ofForm(columns, 'roster'),
    ...ofForm(asks, 'asks'),
    ...papers.flatMap(({ id, needed }) => neededDefects(needed, fields, `papers.${id}`)),
    ...groupDefects(groups, papers, fields),
    ...procedure.steps.flatMap((step) => (step.kind === 'notice' ? shownDefects(step, procedure) : [])),
    ...procedure.outputs.flatMap((id) => unless(outputs.includes(id), 'outputs', `no output ${id}`)),
  ]
}

/** A notice shows fields of the form, and of free text only the name of who applies: nobody knows what else stands in it. */
const shownDefects = (
  { id: stepId, shows }: Extract<Step, { kind: 'notice' }>,
  { form, calledBy }: Pick<Procedure, 'form' | 'calledBy'>,
): Defect[] =>
  shows.flatMap((id) => {
    const field = fieldsOf(form).find((one) => one.id === id)
    const at = `steps.${stepId}`
    if (!field) return [{ at, defect: `shows ${id}, which is no field` }]
    return unless(field.kind !== 'text' || id === calledBy, at, `shows ${id}, which is free text`)
  })

/** What one question asks together is yes or no, stands in its section, is always asked, and every answer says something of each. */
function togetherDefects({ id, fields, together = [] }: Section): Defect[] {
  const isAsked = (name: string) =>
    fields.some((field) => field.id === name && field.kind === 'yesNo' && field.needed === true)
  return together.flatMap((one) => [
    ...unless(
      one.fields.every(isAsked),
      `form.${id}`,
      'asks together what is no needed yes or no of the section',
    ),
    ...unless(
      one.choices.every(({ values }) => values.length === one.fields.length),
      `form.${id}`,
      'an answer does not say something of each field',
    ),
  ])
}

function fieldDefects(
  field: Field,
  among: readonly Field[],
  questions: readonly Question[],
  at: string,
): Defect[] {
  const question = questions.find(({ id }) => id === field.question)
  const offers = field.kind === 'choice' || field.kind === 'district' || field.kind === 'employer'
  const fromQuestion = field.kind === 'choice' && question?.kind === 'choice'
  const { least, most, needed } = field
  return [
    ...neededDefects(needed, among, at),
    ...unless(typeof needed === 'boolean' || needed.field !== field.id, at, 'depends on itself'),
    ...(field.question === undefined
      ? []
      : question === undefined
        ? [{ at, defect: `no question ${field.question}` }]
        : unless(
            (answered[field.kind] ?? []).includes(question.kind),
            at,
            `a ${field.kind} cannot hold the answer of ${field.question}`,
          )),
    ...unless(!offers || fromQuestion || (field.choices ?? []).length > 0, at, 'offers nothing to choose'),
    ...twice((field.choices ?? []).map(({ value }) => value)).map((value) => ({
      at,
      defect: `choice ${value} twice`,
    })),
    ...unless(least === undefined || most === undefined || least <= most, at, 'least is more than most'),
    ...unless(
      field.cardField === undefined ||
        among.some(({ id, kind }) => id === field.cardField && kind === 'idNumber'),
      at,
      `${field.cardField} is no ID number`,
    ),
    ...unless(
      field.byCard === undefined ||
        among.some(({ id, kind }) => id === field.byCard?.field && kind === 'idNumber'),
      at,
      `${field.byCard?.field} is no ID number`,
    ),
  ]
}
