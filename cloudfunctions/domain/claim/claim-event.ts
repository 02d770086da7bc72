import '../zod-setup'
import * as z from 'zod/mini'
import { moveEvents, moveMessages } from '../procedure/move'

/** Everything that happens to a claim: each is one audit row. */
export const claimEvents = [
  'drafted',
  'erased',
  'discarded',
  'opened',
  'released',
  'handedOver',
  'identityRevealed',
  'outputMade',
  'checksKept',
  'paperSeen',
  'placeSettled',
  'rowExcluded',
  'rowKept',
  'rowMarkTaken',
  'sampleDrawn',
  'rowRevealed',
  'rowDenied',
  ...moveEvents,
] as const
export const ClaimEvent = z.enum(claimEvents)
export type ClaimEvent = z.infer<typeof ClaimEvent>

/** Everything that happens to a payment batch: each is one audit row of the batch's own chain. */
export const batchEvents = [
  'batchProposed',
  'batchReleased',
  'batchCancelled',
  'batchExported',
  'batchSettled',
  'batchContradicted',
] as const

/** Everything that happens to an invitation, in a chain of its own. */
export const invitationEvents = ['invitationWithdrawn'] as const

/** Everything that happens to a public notice, in a chain of its own. */
export const noticeEvents = [
  'noticeOpened',
  'noticeExtended',
  'noticeObjected',
  'noticeSettled',
  'noticeClosed',
] as const

/** Everything that happens to an application of an enterprise's HR, in a chain of its own. */
export const enterpriseEvents = [
  'enterpriseAsked',
  'enterpriseAskedAgain',
  'enterpriseOpened',
  'enterpriseConfirmed',
  'enterpriseRefused',
  'enterpriseWithdrawn',
] as const

/** What the person who asked for an enterprise is told. */
export const enterpriseMessages = ['enterpriseAsked', 'enterpriseConfirmed', 'enterpriseRefused'] as const

/** Everything that is told: what moves tell, what an enterprise's HR is told, what came of an objection, to whom of two accounts a person's place belongs, to an officer that somebody denies a row of a roster, and each working morning what waits. */
export const everyMessage = [
  ...moveMessages,
  ...enterpriseMessages,
  'placeSettled',
  'objectionSettled',
  'rowDenied',
  'dailyDigest',
  'waitingEnterprises',
] as const
