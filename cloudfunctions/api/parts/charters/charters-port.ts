import { problemsOfCharters } from '@domain/roster/charter-problems'
import type { PartPort } from '../port'

/** Coaches and trains that were hired: none is needed, and each that is there must be whole. */
export const chartersPort: PartPort<'charters'> = {
  problems: ({ claim: { charters }, today }) => problemsOfCharters(charters, today),

  findings: () => Promise.resolve({}),

  taken: () => Promise.resolve({}),

  left: () => Promise.resolve(),

  erased: () => ({ charters: [] }),

  lapses: () => ({}),
}
