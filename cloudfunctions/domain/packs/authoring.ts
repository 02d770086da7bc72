import type { DaySpan } from '../calendar/day'
import type { Clause } from '../policy/pack/clause'
import type { LeafCondition } from '../policy/pack/condition'
import type { Asker } from './asker'

/** Clauses of one item of a source: `item('000', '五')('（二）')` is 000 五（二）. */
export const item =
  (document: Clause['document'], name: string) =>
  (paragraph = ''): Clause => ({ document, item: `${name}${paragraph}` })

/** A figure that holds on every day of a campaign. */
export const throughout = <T>({ from, to }: DaySpan, value: T) => [{ from, to, value }]

/** The condition that whoever asks for a unit asks for an enterprise, not for an office, a hospital or an individual business. */
export const anEnterprise = (clause: Clause): LeafCondition => ({
  kind: 'isTrue',
  id: 'isEnterprise',
  fact: 'isEnterprise',
  clause,
  label: '是企业',
})

/** The condition that a measure is for one of these. */
export const askedBy = (clause: Clause, label: string, ...askers: Asker[]): LeafCondition => ({
  kind: 'oneOf',
  id: `askedBy${askers.map((asker) => asker[0]?.toUpperCase() + asker.slice(1)).join('Or')}`,
  fact: 'asker',
  values: askers,
  clause,
  label,
})
