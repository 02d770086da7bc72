import type { Grant } from '@contract/session-calls'
import { applicantRoles } from '@domain/procedure/applicant'
import type { Line } from './line'

/** Who can be applied for: oneself, or an organisation that one acts for. */
export type Applicant = { organisationId?: string; name: string }

/** For whom this person may apply for a measure. Nobody: it is applied for by others. */
export function applicantsOf({ procedure }: Pick<Line, 'procedure'>, grants: readonly Grant[]): Applicant[] {
  if (procedure.applicant === 'worker') return [{ name: '' }]
  const role = applicantRoles[procedure.applicant]
  return grants
    .filter((grant) => grant.role === role)
    .map(({ organisationId, organisationName }) => ({ organisationId, name: organisationName }))
}
