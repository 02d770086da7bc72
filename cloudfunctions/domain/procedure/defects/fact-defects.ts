import { factsSetBy } from '../../policy/asking/next-question'
import { conditionsOf } from '../../policy/decide/conditions-of'
import { factsAskedBy } from '../../policy/editions/pack-defects'
import { fieldsOf, type Field } from '../field'
import { partOf } from '../part-of'
import { unless, type Defect, type Proof } from './defect'

/** Facts that say for whom one asks: who applies is known by the procedure itself. */
const known = ['asker', 'isEnterprise']

/** Every fact that the measure is decided by comes from a field, a part or what an officer is asked; nothing settles a fact that no rule knows. */
export function factDefects({ procedure, pack, measure }: Proof): Defect[] {
  const settledBy = (field: Field): string[] => {
    const question = pack.questions.find(({ id }) => id === field.question)
    return [
      ...(field.fact === undefined ? [] : [field.fact]),
      ...(question && field.kind === 'choice' && field.choices === undefined ? factsSetBy(question) : []),
    ]
  }
  const asks = procedure.steps.flatMap((step) => (step.kind === 'review' ? step.asks : []))
  const fields = [...fieldsOf(procedure.form), ...asks]
  const settled = new Set([
    ...known,
    ...fields.flatMap(settledBy),
    ...procedure.parts.flatMap(({ settles }) => settles),
  ])
  const asked = new Set(factsAskedBy(measure))
  const conditions = conditionsOf(measure).map(({ id }) => id)
  return [
    ...[...asked].flatMap((fact) => unless(settled.has(fact), 'form', `nothing settles ${fact}`)),
    ...fields.flatMap(({ id, fact }) =>
      unless(fact === undefined || asked.has(fact), `form.${id}`, `settles ${fact}, which no rule asks`),
    ),
    ...procedure.parts.flatMap(({ kind, settles }) =>
      settles.flatMap((fact) =>
        unless(asked.has(fact), `parts.${kind}`, `settles ${fact}, which no rule asks`),
      ),
    ),
    ...(partOf(procedure, 'papers')?.list ?? []).flatMap(({ id, routes = [] }) =>
      routes.flatMap((route) => unless(conditions.includes(route), `papers.${id}`, `no route ${route}`)),
    ),
  ]
}
