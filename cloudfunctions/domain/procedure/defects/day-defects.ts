import type { Parameter } from '../../policy/pack/parameter'
import type { Due } from '../due'
import { partOf } from '../part-of'
import { unless, type Defect, type Proof } from './defect'

/** Due days and notices name parameters of the right kind, and they are the ones that the steps of the measure show. */
export function dayDefects({ procedure, pack, measure }: Proof): Defect[] {
  const named = (at: string, name: string, kind: Parameter['kind']): Defect[] => {
    const found = pack.parameters[name]?.kind
    if (found === undefined) return [{ at, defect: `no parameter ${name}` }]
    return unless(found === kind, at, `${name} is a ${found}`)
  }
  const due = (at: string, given: Due | null): Defect[] =>
    given === null ? [] : 'day' in given ? named(at, given.day, 'day') : named(at, given.workingDays, 'count')
  const shownDays = measure.steps.flatMap(({ workingDays }) =>
    workingDays === undefined ? [] : [workingDays],
  )
  const shownUntil = measure.steps.flatMap(({ until }) => (until === undefined ? [] : [until]))
  const runDays = procedure.steps.flatMap((step) =>
    step.kind === 'notice'
      ? (step.workingDays ?? [])
      : 'due' in step && step.due && 'workingDays' in step.due
        ? step.due.workingDays
        : [],
  )
  const covers = partOf(procedure, 'roster')?.covers
  return [
    ...(covers === undefined ? [] : named('parts.roster', covers, 'window')),
    ...procedure.steps.flatMap((step) => {
      const at = `steps.${step.id}`
      if (step.kind === 'review' && step.checks.includes('coveredDaysOver') && covers === undefined)
        return [{ at, defect: 'waits for days that no roster has to cover' }]
      if (step.kind === 'notice') {
        if (step.workingDays === null) return []
        return [
          ...named(at, step.workingDays, 'count'),
          ...unless(
            shownDays.includes(step.workingDays),
            at,
            `runs by ${step.workingDays}, which the check does not show`,
          ),
        ]
      }
      if (step.kind !== 'review' && step.kind !== 'payment') return []
      const until = step.due && 'day' in step.due ? pack.parameters[step.due.day] : undefined
      return [
        ...due(at, step.due),
        ...(step.kind === 'review' ? due(at, step.correctBy) : []),
        ...unless(
          until?.kind !== 'day' || shownUntil.includes(until.value),
          at,
          'is due on a day that the check does not show',
        ),
      ]
    }),
    ...shownDays.flatMap((name) =>
      unless(runDays.includes(name), 'steps', `the check shows ${name}, by which no step runs`),
    ),
  ]
}
