import type { ClaimView } from '@contract/views'

type Open = Pick<ClaimView, 'stage' | 'correction'>

const namedIn = ({ correction }: Open, ...fields: string[]): boolean =>
  correction?.fields.some((field) => fields.includes(field)) ?? false

/** Whether rows may be added, taken out, or replaced as a whole. */
export const isRosterOpen = (claim: Open): boolean =>
  claim.stage === 'draft' || (claim.stage === 'returned' && namedIn(claim, 'roster'))

/** Whether a row may be changed: of a claim that came back only what is named. */
export const isRowOpen = (claim: Open, rowId: string): boolean =>
  isRosterOpen(claim) || (claim.stage === 'returned' && namedIn(claim, `row:${rowId}`))

/** How many rows a correction names one by one. */
export const namedRows = ({ correction }: Pick<Open, 'correction'>): number =>
  correction?.fields.filter((field) => field.startsWith('row:')).length ?? 0
