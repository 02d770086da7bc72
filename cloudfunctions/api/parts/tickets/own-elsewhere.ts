import { command } from '@platform/store/cloud'
import { claims, type TicketMark } from '@platform/records/claim'
import { find } from '@platform/store/store'
import type { Context } from '../../shared/context'
import { marksElsewhere, type Elsewhere } from './ticket-marks'

/**
 * In which other claims of the caller's own account the tickets of a draft stand. Of anybody else's a draft is told nothing: its
 * owner could try one number after the other. Offices see all of them once the claim is handed in.
 */
export async function ownElsewhere(
  claimId: string,
  marks: readonly TicketMark[],
  { account }: Context,
): Promise<Elsewhere[]> {
  const found = await marksElsewhere(claimId, marks)
  const ids = [...new Set(found.map(({ otherClaimId }) => otherClaimId))]
  if (ids.length === 0) return []
  const others = await find(claims, { _id: command.in(ids) }, { limit: ids.length })
  const own = new Set(others.flatMap(({ _id, accountId }) => (accountId === account._id ? [_id] : [])))
  return found.filter(({ otherClaimId }) => own.has(otherClaimId))
}
