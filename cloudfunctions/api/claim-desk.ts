import { reviewLevels, type ReviewLevel } from '@domain/application/review-level'
import type { ClaimRecord, Desk } from '@platform/records/claim'

/** A claim that no office has. */
export const noDesks: ClaimRecord['desks'] = { grassrootsUnion: null, districtUnion: null, cityCentre: null }

/** A claim as it comes to lie before an office. */
export const waitingDesk = (
  organisationId: string,
  claimId: string,
  at: string,
  due: ClaimRecord['due'],
): Desk => ({
  organisationId,
  queue: 'waiting',
  queueKey: `${at}.${claimId}`,
  dueKey: due === null ? '' : `${due.day}.${claimId}`,
  passedBy: null,
})

/** When a claim came to lie before an office that has not decided on it yet: the instant that its key begins with. */
export const arrivedAt = ({ queueKey }: Desk): string => queueKey.slice(0, new Date(0).toISOString().length)

/** A claim as it lies after an office has decided on it. */
export const settledDesk = (desk: Desk, queue: 'returned' | 'done', claimId: string, at: string): Desk => ({
  ...desk,
  queue,
  queueKey: `${at}.${claimId}`,
  dueKey: '',
})

/** Whether somebody passed this claim at a level below: the next level is for another pair of eyes. */
export const passedBelow = (claim: ClaimRecord, level: ReviewLevel, accountId: string): boolean =>
  reviewLevels
    .slice(0, reviewLevels.indexOf(level))
    .some((below) => claim.desks[below]?.passedBy === accountId)
