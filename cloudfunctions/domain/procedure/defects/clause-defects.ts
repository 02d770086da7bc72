import type { Clause } from '../../policy/pack/clause'
import { unless, type Defect, type Proof } from './defect'

/** Every clause that the procedure names stands in its source. */
export const clauseDefects = ({ procedure, clauses }: Proof): Defect[] =>
  clausesOf(procedure, procedure.measureId).flatMap(({ at, clause: { document, item } }) =>
    unless(clauses[document]?.includes(item) ?? false, at, `no clause ${document} ${item}`),
  )

function clausesOf(value: unknown, at: string): { at: string; clause: Clause }[] {
  if (value === null || typeof value !== 'object') return []
  if ('document' in value && 'item' in value) return [{ at, clause: value as Clause }]
  return Object.entries(value).flatMap(([key, inner]) => clausesOf(inner, `${at}.${key}`))
}
