import { partOf } from '@domain/procedure/part-of'
import { rulesOf } from '@platform/call/claim-rules'
import { rowDenials } from '@platform/records/roster'
import { command } from '@platform/store/cloud'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { liesHere, reviewableClaim } from '../claim/claim-access'
import { ownChunks } from '../parts/persons/found-chunks'
import { officeAt, rowsToSettle } from '../parts/persons/rows-evidence'
import { rosterPage } from '../roster/roster-page'
import type { UseCase } from '../shared/context'
import { elsewhereShown } from './elsewhere-shown'
import { rowsInOrder } from './rows-in-order'

const mostDenials = 200

/** Flags are those of the last look: opening the claim looks anew, and so does whatever is handed in elsewhere. */
export const listReviewRoster: UseCase<'list-review-roster'> = async (
  { claimId, orderBy = null, ...listing },
  context,
) => {
  const seat = await reviewableClaim(claimId, context)
  const { claim } = seat
  const part = partOf(rulesOf(claim).procedure, 'roster')
  if (part === null) return refuse('notFound', {})
  const column = part.columns.find(({ id }) => id === orderBy)?.id
  const page =
    column === undefined
      ? await rosterPage(claim, listing, 'office')
      : await rowsInOrder(claim, listing, column)
  const chunks = await ownChunks(claim)
  const office = officeAt(seat)
  const denied = page.rows.flatMap(({ id, verdict }) => (verdict.flags.includes('personDenies') ? [id] : []))
  const denials =
    denied.length === 0
      ? []
      : await find(rowDenials, { claimId, rowId: command.in(denied) }, { limit: mostDenials })
  return {
    ...page,
    sample: claim.roster?.sample ?? [],
    toSettle: liesHere(seat)
      ? chunks.reduce((sum, chunk) => sum + rowsToSettle(chunk, office, chunk.flags).length, 0)
      : 0,
    elsewhere: await elsewhereShown(claim, chunks, page.rows, context),
    denials: denials.map(({ rowId, message, at }) => ({ rowId, message, at })),
  }
}
