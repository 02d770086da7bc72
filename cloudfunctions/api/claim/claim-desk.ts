import type { Flag } from '@domain/claim/flag'
import { flagsOfRaises, type Confirmation } from '@domain/claim/raise'
import { levelsBelow, type ReviewLevel } from '@domain/claim/review-level'
import type { ClaimRecord, Desk } from '@platform/records/claim'
import { searchKeysOf } from './desk-search'

/** A claim that no office has. */
export const noDesks: ClaimRecord['desks'] = { grassrootsUnion: null, districtUnion: null, cityCentre: null }

/** Work that nobody set a day for comes behind all that has one. */
const noDay = '9999-12-31'

/** A claim as it comes to lie before an office, with the flags it has then. What is due first lies on top. */
export const waitingDesk = (
  claim: ClaimRecord,
  organisationId: string,
  at: string,
  due: ClaimRecord['due'],
  flags: readonly Flag[],
): Desk => {
  const queueKey = `${due?.day ?? noDay}.${at}.${claim._id}`
  return {
    organisationId,
    queue: 'waiting',
    arrivedAt: at,
    queueKey,
    flagKey: flags.length === 0 ? '' : queueKey,
    searchKeys: searchKeysOf(claim, organisationId),
    passedBy: null,
    confirmed: null,
  }
}

/** The desks of a claim whose flags have changed while it waits. */
export function desksFlaggedBy(
  { desks }: Pick<ClaimRecord, 'desks'>,
  flags: readonly Flag[],
): ClaimRecord['desks'] {
  const flagged = (desk: Desk | null) =>
    desk?.queue === 'waiting' ? { ...desk, flagKey: flags.length === 0 ? '' : desk.queueKey } : desk
  return {
    grassrootsUnion: flagged(desks.grassrootsUnion),
    districtUnion: flagged(desks.districtUnion),
    cityCentre: flagged(desks.cityCentre),
  }
}

/** A claim as it lies after an office has decided on it. */
export const settledDesk = (desk: Desk, queue: 'returned' | 'done', claimId: string, at: string): Desk => ({
  ...desk,
  queue,
  queueKey: `${at}.${claimId}`,
  flagKey: '',
})

/** The desks of a claim whose name or number may have been corrected: each office finds it by what it says now. */
export const findableAgain = (claim: ClaimRecord): ClaimRecord['desks'] => {
  const again = (desk: Desk | null) =>
    desk && { ...desk, searchKeys: searchKeysOf(claim, desk.organisationId) }
  const { grassrootsUnion, districtUnion, cityCentre } = claim.desks
  return {
    grassrootsUnion: again(grassrootsUnion),
    districtUnion: again(districtUnion),
    cityCentre: again(cityCentre),
  }
}

/** Whether somebody passed this claim at a level below: the next level is for another pair of eyes. */
export const passedBelow = (claim: ClaimRecord, level: ReviewLevel, accountId: string): boolean =>
  levelsBelow(level).some((below) => claim.desks[below]?.passedBy === accountId)

const raised: readonly Flag['kind'][] = ['amountRaised', 'originalAdded']

/** The flags with those of what its offices raised, as its desks are now. */
export const flagsWithRaises = (flags: readonly Flag[], desks: ClaimRecord['desks']): Flag[] => [
  ...flags.filter(({ kind }) => !raised.includes(kind)),
  ...flagsOfRaises({
    grassrootsUnion: desks.grassrootsUnion?.confirmed ?? null,
    districtUnion: desks.districtUnion?.confirmed ?? null,
    cityCentre: desks.cityCentre?.confirmed ?? null,
  }),
]

/** What was confirmed of a claim before a level decides on it: by the level below, and by a colleague who proposed it. */
export function confirmedBefore({ desks }: ClaimRecord, level: ReviewLevel): Confirmation[] {
  const below = levelsBelow(level).at(-1)
  return [below && desks[below]?.confirmed, desks[level]?.confirmed].flatMap((one) => (one ? [one] : []))
}
