import { emptyTally, tallyTogether } from '@domain/roster/tally'
import type { ClaimRecord } from '@platform/records/claim'
import { holdAgainst } from '@platform/roster/roster-life'
import type { PartPort } from '../port'

const tallyOfClaim = ({ roster }: Pick<ClaimRecord, 'roster'>) =>
  roster === null ? emptyTally : tallyTogether(roster.chunks.map(({ tally }) => tally))

/** A list of persons. Its rows are kept apart from the claim, which knows what they come to. */
export const rosterPort: PartPort<'roster'> = {
  problems({ claim }) {
    const { rows, bad, counted } = tallyOfClaim(claim)
    if (rows === 0) return [{ field: 'roster', problem: 'rosterEmpty' }]
    if (bad > 0) return [{ field: 'roster', problem: 'rowsToMend' }]
    return counted > 0 ? [] : [{ field: 'roster', problem: 'missing' }]
  },

  findings: () => Promise.resolve({}),

  taken: async (transaction, { claim }) => {
    await holdAgainst(transaction, claim, true)
    return {}
  },

  left: (transaction, claim) => holdAgainst(transaction, claim, false),

  erased: () => ({ roster: null }),

  // What offices said of rows lapses with the row itself, where it is changed.
  lapses: () => ({}),
}
