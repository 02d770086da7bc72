import type { RowId } from '@domain/roster/row'

/** A row whose person, or trip, stands in another claim too. */
export type RowElsewhere = {
  rowId: RowId
  kind: 'inAnotherRoster' | 'sameTripElsewhere'
  otherClaimId: string
  /** Its row there, where the two are for the same money: of one measure and campaign. */
  rival: { chunkId: string; rowId: RowId } | null
}
