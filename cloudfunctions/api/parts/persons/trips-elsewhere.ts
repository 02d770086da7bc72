import { procedureOf } from '@domain/packs/procedures'
import { touchedBy } from '@domain/policy/pack/touching'
import { partOf } from '@domain/procedure/part-of'
import { textIn } from '@domain/procedure/fields/field-value'
import { personColumnsOf } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import { isSameTrip } from '@domain/roster/trip'
import { comparableNumber } from '@domain/ticket/record/ticket'
import { isLive } from '@domain/claim/stage'
import { rulesOf } from '@platform/call/claim-rules'
import { claims, claimSlots, ticketMarks, type ClaimRecord } from '@platform/records/claim'
import { rosterPartOf } from '@platform/roster/roster-rules'
import { ticketMarkOf } from '@platform/roster/row-marks'
import { command } from '@platform/store/cloud'
import { find } from '@platform/store/store'
import { slotIdFor } from '../tickets/claim-place'
import { chunksWith, inBatches } from './found-chunks'
import { liveClaims } from './light-claim'
import type { RowElsewhere } from './row-elsewhere'

/** Measures by which a person claims single tickets, and of which no source says that they may meet this one. */
export const ticketMeasuresBeside = (claim: Pick<ClaimRecord, 'packId' | 'measureId'>): string[] =>
  touchedBy(rulesOf(claim).pack, claim.measureId).filter((measureId) => {
    const procedure = procedureOf(claim.packId, measureId)
    return procedure !== null && partOf(procedure, 'tickets') !== null
  })

const found = (rowId: string, otherClaimId: string): RowElsewhere => ({
  rowId,
  kind: 'sameTripElsewhere',
  otherClaimId,
  rival: null,
})

/** The rows whose trip stands in a claim of the person's own, or whose ticket stands in any other claim. */
export const tripsElsewhere = async (
  claim: ClaimRecord,
  rows: readonly RosterRow[],
): Promise<RowElsewhere[]> => [
  ...(await tripsOfPersons(claim, rows)),
  ...(await ticketsElsewhere(claim, rows)),
]

/** By the place that the person has of each such measure: its claims' tickets are held against the row. */
async function tripsOfPersons(claim: ClaimRecord, rows: readonly RosterRow[]): Promise<RowElsewhere[]> {
  const part = rosterPartOf(claim)
  const column = personColumnsOf(part).idNumber
  if (column === null) return []
  const rowOfSlot = new Map<string, RosterRow>()
  for (const measureId of ticketMeasuresBeside(claim))
    for (const row of rows) {
      const idNumber = textIn(row.values[column] ?? '')
      if (idNumber !== '') rowOfSlot.set(slotIdFor(claim.packId, measureId, idNumber), row)
    }
  const rowOfClaim = new Map<string, RosterRow>()
  for (const batch of inBatches([...rowOfSlot.keys()]))
    for (const slot of await find(claimSlots, { _id: command.in(batch) }, { limit: batch.length })) {
      const row = rowOfSlot.get(slot._id)
      for (const id of [slot.liveClaimId, ...slot.contenderIds])
        if (id !== null && row) rowOfClaim.set(id, row)
    }
  const elsewhere: RowElsewhere[] = []
  for (const batch of inBatches([...rowOfClaim.keys()]))
    for (const other of await find(claims, { _id: command.in(batch) }, { limit: batch.length })) {
      const row = rowOfClaim.get(other._id)
      if (
        row &&
        isLive(other.stage) &&
        other.tickets.some((one) => isSameTrip(part, row, claim.charters, one))
      )
        elsewhere.push(found(row.id, other._id))
    }
  return elsewhere
}

/** By the numbers of the tickets that were matched to rows, whoever has them too. */
async function ticketsElsewhere(claim: ClaimRecord, rows: readonly RosterRow[]): Promise<RowElsewhere[]> {
  const rowsOfMark = new Map<string, string[]>()
  for (const { id, tickets } of rows)
    for (const { number } of tickets) {
      const comparable = comparableNumber(number)
      if (comparable === null) continue
      const mark = ticketMarkOf(comparable)
      rowsOfMark.set(mark, [...(rowsOfMark.get(mark) ?? []), id])
    }
  const marks = [...rowsOfMark.keys()]
  const held: { mark: string; claimId: string }[] = []
  for (const batch of inBatches(marks))
    held.push(...(await find(ticketMarks, { mark: command.in(batch) }, { limit: 2 * batch.length })))
  for (const { claimId, ticketMarks: there } of await chunksWith('ticketMarks', marks, claim._id))
    held.push(...there.flatMap((mark) => (rowsOfMark.has(mark) ? [{ mark, claimId }] : [])))
  const others = held.filter(({ claimId }) => claimId !== claim._id)
  const live = await liveClaims(others.map(({ claimId }) => claimId))
  return others.flatMap(({ mark, claimId }) =>
    live.has(claimId) ? (rowsOfMark.get(mark) ?? []).map((rowId) => found(rowId, claimId)) : [],
  )
}
