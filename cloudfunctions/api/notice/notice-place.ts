import type { Day } from '@domain/calendar/day'
import { keyedHash } from '@platform/security/vault'

/** Where a claim stands in public: kept on the claim, so that its move finds notice and row by id. */
export type NoticePlace = { noticeId: string; rowId: string }

/** Which notice a claim comes on: one a pack, measure, step, office and day. */
export type NoticeSource = { packId: string; measureId: string; stepId: string; officeId: string }

export const noticeIdOf = ({ packId, measureId, stepId, officeId }: NoticeSource, day: Day): string =>
  `n${keyedHash('notice', [packId, measureId, stepId, officeId, day].join('\0'))}`

export const rowIdOf = (noticeId: string, claimId: string): string =>
  `r${keyedHash('noticeRow', `${noticeId}\0${claimId}`)}`
