import { isReviewLevel, type ReviewLevel } from '@domain/claim/review-level'
import type { GrantRecord } from '@platform/records/account'
import type { Context } from './context'

/** An office that the caller reviews for. */
export type Seat = { grant: GrantRecord; level: ReviewLevel }

/** The caller's office of that id, the first of their offices when none is named. */
export function seatOf({ grants }: Context, organisationId: string | null): Seat | null {
  for (const grant of grants) {
    const { role } = grant
    if (isReviewLevel(role) && (organisationId === null || grant.organisationId === organisationId))
      return { grant, level: role }
  }
  return null
}
