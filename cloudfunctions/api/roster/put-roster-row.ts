import type { CallInput } from '@contract/calls'
import type { PartOf } from '@domain/procedure/part'
import type { RosterRow } from '@domain/roster/row'
import { takesTickets } from '@domain/roster/row-tickets'
import type { Ticket } from '@domain/ticket/record/ticket'
import { changeRows, type RowChange } from '@platform/roster/change-rows'
import { keptValues } from '@platform/roster/kept-row'
import { rosterPartOf } from '@platform/roster/roster-rules'
import { newId } from '@platform/security/vault'
import { refuse } from '@platform/store/refusal'
import { ownClaim } from '../claim/claim-access'
import { decideNow } from '@platform/call/claim-decision'
import { photosNamed } from '../claim/claim-photos'
import type { UseCase } from '../shared/context'
import { knownRow } from './known-row'
import { ownRosterClaim, requireColumns, valuesAfter } from './own-roster'
import { rowView } from './row-view'

type Input = CallInput<'put-roster-row'>

export const putRosterRow: UseCase<'put-roster-row'> = async (input, context) => {
  const { claimId, expectedVersion } = input
  const read = await ownRosterClaim(claimId, context)
  const part = rosterPartOf(read)
  requireColumns(part.columns, Object.keys(input.values), 'values')
  if (input.tickets?.length) await requireTicketsTaken(claimId, part, input.tickets)
  const changed = await changeRows(read, changeOf(part, input), { expectedVersion, context })
  const claim = await ownClaim(claimId, context)
  const row = await knownRow(claim, changed.addedId ?? input.rowId ?? '')
  const { version, tally } = changed
  return { version, tally, row: rowView(part, row, 'applicant'), decision: decideNow(claim, context.today) }
}

/** Tickets are put only where fares are counted, and their photos are the claim's own. */
async function requireTicketsTaken(
  claimId: string,
  part: PartOf<'roster'>,
  tickets: readonly Ticket[],
): Promise<void> {
  const photoIds = [...new Set(tickets.flatMap((ticket) => ticket.photoIds))]
  const known = photoIds.length === 0 ? [] : await photosNamed(claimId, photoIds)
  if (!takesTickets(part) || known.length < photoIds.length) refuse('wrongInput', { field: 'tickets' })
}

function changeOf(part: PartOf<'roster'>, { rowId, values, tickets }: Input): RowChange {
  const after = (row: RosterRow): RosterRow => ({
    ...row,
    values: keptValues(part, valuesAfter(row.values, values)),
    tickets: tickets ?? row.tickets,
  })
  if (rowId !== null)
    return { of: [rowId], rows: (rows) => rows.map((row) => (row.id === rowId ? after(row) : row)) }
  const blank: RosterRow = { id: newId('r'), values: {}, origin: { kind: 'hand' }, tickets: [] }
  return { of: [], rows: (rows) => [...rows], added: after(blank) }
}
