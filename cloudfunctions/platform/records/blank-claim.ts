import { noTicketChoice } from '@domain/claim/ticket-choice'
import { nothingSeen } from '@domain/papers/papers-seen'
import type { ClaimRecord, Owner } from './claim'

/** A card that nobody has given. */
export const noCard: ClaimRecord['bankCard'] = { sealed: '', mask: '' }

/** A claim as far as anybody has entered, found out or decided anything: nothing. */
export const nothingEntered = {
  number: null,
  form: {},
  sealed: {},
  employerName: null,
  unionFound: null,
  tickets: [],
  papers: {},
  papersSeen: nothingSeen,
  charters: [],
  roster: null,
  declared: null,
  bundleId: null,
  decision: null,
  flags: [],
  correction: null,
  refusal: null,
  asked: {},
  recorded: {},
  noticePlace: null,
  originalsSeen: [],
  ticketChoice: noTicketChoice,
  hands: [],
  identityConfirmed: false,
  secondReading: null,
  bankCard: noCard,
  payer: null,
  payableKey: '',
  holder: null,
  slotId: null,
} satisfies Partial<ClaimRecord>

/** Whose a new claim is, and what it is for. */
export type Opened = Pick<ClaimRecord, '_id' | 'packId' | 'measureId' | 'accountId'> & { owner: Owner }

/** A claim in which nothing was entered yet. */
export const blankClaim = (opened: Opened, now: Date): ClaimRecord => ({
  ...nothingEntered,
  ...opened,
  version: 1,
  packHash: null,
  stage: 'draft',
  createdAt: now.toISOString(),
  changedAt: now.toISOString(),
  submittedAt: null,
  due: null,
  returnedBy: null,
  batchId: null,
  paymentAttempts: 0,
  markIds: [],
  auditSequence: 0,
  auditHash: '',
  auditSeal: '',
})
