import { rosterPartOf } from '@platform/roster/roster-rules'
import { ownClaim } from '../claim/claim-access'
import type { UseCase } from '../shared/context'
import { knownRow } from './known-row'
import { rowView } from './row-view'

export const readRosterRow: UseCase<'read-roster-row'> = async ({ claimId, rowId }, context) => {
  const claim = await ownClaim(claimId, context)
  const known = await knownRow(claim, rowId)
  return { row: rowView(rosterPartOf(claim), known, 'applicant'), values: known.row.values }
}
