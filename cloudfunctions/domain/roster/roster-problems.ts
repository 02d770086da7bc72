import type { RosterTally } from './tally'

/** What keeps a roster from being handed in. */
export type RosterProblem = { field: 'roster'; problem: 'rosterEmpty' | 'rowsToMend' }

/** A roster is handed in with somebody on it who counts, and with nothing left to mend (000 一（三）2, 二（三）2). */
export function problemsOfRoster({ bad, counted, rows }: RosterTally): RosterProblem[] {
  if (bad > 0) return [{ field: 'roster', problem: 'rowsToMend' }]
  return rows === 0 || counted === 0 ? [{ field: 'roster', problem: 'rosterEmpty' }] : []
}
