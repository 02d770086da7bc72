import { ownClaim } from '../claim/claim-access'
import type { UseCase } from '../shared/context'
import { rosterPage } from './roster-page'

export const listRoster: UseCase<'list-roster'> = async ({ claimId, ...listing }, context) =>
  rosterPage(await ownClaim(claimId, context), listing, 'applicant')
