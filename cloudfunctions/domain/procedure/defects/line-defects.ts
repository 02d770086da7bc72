import { fixedStages } from '../stages'
import { twice, unless, type Defect, type Proof } from './defect'

/** Steps make one line: names of their own, a review on the way, a payment only at its end, a finding only before everything. */
export function lineDefects({ procedure: { steps, parts } }: Proof): Defect[] {
  const stages = steps.flatMap((step) =>
    step.kind === 'review' && step.finding ? [step.finding.id, step.id] : [step.id],
  )
  const fixed: readonly string[] = fixedStages
  return [
    ...twice(stages).map((id) => ({ at: 'steps', defect: `${id} twice` })),
    ...twice(parts.map(({ kind }) => kind)).map((kind) => ({ at: 'parts', defect: `${kind} twice` })),
    ...stages.flatMap((id) => unless(!fixed.includes(id), `steps.${id}`, 'is a stage of every procedure')),
    ...unless(
      steps.some(({ kind }) => kind === 'review'),
      'steps',
      'nobody reviews',
    ),
    ...steps.flatMap((step, place) => {
      const at = `steps.${step.id}`
      if (step.kind === 'payment') return unless(place === steps.length - 1, at, 'a payment is the last step')
      if (step.kind !== 'review' || !step.finding) return []
      return [
        ...unless(place === 0, at, 'an employer’s union is found before every other step'),
        ...unless(
          step.office.kind === 'unionOfEmployer',
          at,
          'finds a union and does not belong to the union of the employer',
        ),
        ...unless(
          steps.slice(place + 1).some(({ kind }) => kind === 'review'),
          at,
          'no office above finds the union',
        ),
      ]
    }),
  ]
}
