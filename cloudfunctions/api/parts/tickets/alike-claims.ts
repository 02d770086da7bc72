import type { AlikeClaim } from '@contract/views'
import { command } from '@platform/store/cloud'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { nameMaskOn } from '@platform/call/applicant-on'
import { isAt } from '../../claim/claim-desk'
import type { Context } from '../../shared/context'
import type { Elsewhere } from './ticket-marks'

/** More than these nobody looks at. */
const mostAlike = 20

/**
 * The other claims that have a ticket of this one, as a reviewer may see them: masked, with their office's progress. Which
 * one it is, is told only to who has it before their own office.
 */
export async function alikeClaims(elsewhere: readonly Elsewhere[], context: Context): Promise<AlikeClaim[]> {
  const ids = [...new Set(elsewhere.map(({ otherClaimId }) => otherClaimId))].slice(0, mostAlike)
  if (ids.length === 0) return []
  const found = await find(claims, { _id: command.in(ids) }, { limit: mostAlike })
  const byId = new Map(found.map((claim) => [claim._id, claim]))
  return elsewhere.flatMap(({ kind, ticketId, otherClaimId }) => {
    const other = byId.get(otherClaimId)
    if (!other) return []
    const { employerName, packId, measureId, stage, submittedAt } = other
    const claimId = liesBefore(other, context) ? otherClaimId : null
    const place = { packId, measureId, stage }
    return [{ kind, ticketId, claimId, nameMask: nameMaskOn(other), employerName, ...place, submittedAt }]
  })
}

/** Whether a claim lies or lay before one of the caller's offices. */
export const liesBefore = ({ hands }: ClaimRecord, { grants }: Context): boolean =>
  grants.some((grant) => hands.some((hand) => isAt(grant, hand)))
