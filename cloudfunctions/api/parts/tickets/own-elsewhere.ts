import { command } from '@platform/store/cloud'
import { actsFor } from '@platform/call/claim-owner'
import { claims, type TicketMark } from '@platform/records/claim'
import { find } from '@platform/store/store'
import type { Context } from '../../shared/context'
import { marksElsewhere, type Elsewhere } from './ticket-marks'

/**
 * In which other claims that the caller applies with the tickets of a draft stand. Of anybody else's a draft is told nothing: its
 * owner could try one number after the other. Offices see all of them once the claim is handed in.
 */
export async function ownElsewhere(
  claimId: string,
  marks: readonly TicketMark[],
  context: Context,
): Promise<Elsewhere[]> {
  const found = await marksElsewhere(claimId, marks)
  const ids = [...new Set(found.map(({ otherClaimId }) => otherClaimId))]
  if (ids.length === 0) return []
  const others = await find(claims, { _id: command.in(ids) }, { limit: ids.length })
  const own = new Set(others.flatMap((other) => (actsFor(context, other) ? [other._id] : [])))
  return found.filter(({ otherClaimId }) => own.has(otherClaimId))
}
