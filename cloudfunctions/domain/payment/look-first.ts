import type { Flag } from '../claim/flag'

/** Flags that who pays should know of: they came with the card, with another claim for the same person, or with the last office that decided. */
const beforePaying = ({ kind, level }: Flag): boolean =>
  kind === 'cardShared' ||
  kind === 'placeContested' ||
  ((kind === 'amountRaised' || kind === 'originalAdded') && level === 'cityCentre')

/** Whether somebody looks at a payment by itself before it goes into a batch. */
export const needsLookFirst = (flags: readonly Flag[]): boolean => flags.some(beforePaying)

const told: readonly Flag['kind'][] = ['cardShared', 'placeContested', 'amountRaised', 'originalAdded']

/** What is told of a payment to whoever fills and releases a batch. */
export const flagsForPaying = (flags: readonly Flag[]): Flag[] =>
  flags.filter(({ kind }) => told.includes(kind))
