import type { CityOffices } from '../../organisation/offices'
import type { Pack } from '../../policy/pack/pack'
import type { SourceClauses } from '../../policy/editions/pack-defects'
import { clauseDefects } from './clause-defects'
import { dayDefects } from './day-defects'
import type { Defect, Proof } from './defect'
import { factDefects } from './fact-defects'
import { formDefects } from './form-defects'
import { lineDefects } from './line-defects'
import { moneyDefects } from './money-defects'
import { officeRuleDefects } from './office-rule-defects'
import { rosterDefects } from './roster-defects'
import { Procedure } from '../procedure'

/**
 * Proves of a procedure, without running it: its shape; ids are unique and none is a stage of every procedure; each field,
 * fact, condition, parameter, office and output that it names exists and is of the right kind; every fact of its measure is
 * settled; a roster and charters are counted and judged as the measure does; money ends in a payment or a record and passes two offices or a second reading; the days that the check shows and
 * those that the clock runs by are the same. `outputs`: the ids of those that the city has. Empty: sound.
 */
export function procedureDefects(
  procedure: Procedure,
  pack: Pack,
  offices: CityOffices,
  clauses: SourceClauses,
  outputs: readonly string[] = [],
): Defect[] {
  const at = procedure.measureId
  const shape = Procedure.safeParse(JSON.parse(JSON.stringify(procedure)))
  if (!shape.success) return [{ at, defect: `shape: ${shape.error.message}` }]
  const measure = pack.measures.find(({ id }) => id === procedure.measureId)
  if (!measure) return [{ at, defect: `no measure ${procedure.measureId} in ${pack.id}` }]
  const proof: Proof = { procedure, pack, measure, offices, clauses, outputs }
  return [
    ...lineDefects(proof),
    ...formDefects(proof),
    ...factDefects(proof),
    ...rosterDefects(proof),
    ...officeRuleDefects(proof),
    ...dayDefects(proof),
    ...moneyDefects(proof),
    ...clauseDefects(proof),
  ]
}
