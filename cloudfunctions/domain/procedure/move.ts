/** Everything that can be done to a claim. */
export const actions = [
  'submit',
  'resubmit',
  'withdraw',
  'assignUnion',
  'forward',
  'proposeApproval',
  'approve',
  'return',
  'refuse',
  'yieldPlace',
  'passNotice',
  'record',
  'choose',
  'giveCard',
  'giveAccount',
  'putInBatch',
  'takeOutOfBatch',
  'confirmPaid',
  'reportFailure',
] as const
export type Action = (typeof actions)[number]

/** What the applicant does; everything else is done by an office or by the clock. */
export const applicantActions: readonly Action[] = [
  'submit',
  'resubmit',
  'withdraw',
  'choose',
  'giveCard',
  'giveAccount',
]

/** What a move leaves in the audit trail. */
export const moveEvents = [
  'submitted',
  'resubmitted',
  'withdrawn',
  'unionAssigned',
  'forwarded',
  'returned',
  'refused',
  'approvalProposed',
  'approved',
  'noticePassed',
  'recorded',
  'chosen',
  'cardGiven',
  'accountGiven',
  'putInBatch',
  'takenOutOfBatch',
  'paid',
  'paymentFailed',
] as const
export type MoveEvent = (typeof moveEvents)[number]

/** What a move tells the applicant. */
export const moveMessages = [
  'claimReceived',
  'correctionReceived',
  'claimReturned',
  'unionFound',
  'claimForwarded',
  'claimToCentre',
  'claimInNotice',
  'choiceOpen',
  'claimApproved',
  'claimRefused',
  'claimWithdrawn',
  'claimDone',
  'cardReceived',
  'accountReceived',
  'claimPaid',
  'paymentFailed',
] as const
export type MoveMessage = (typeof moveMessages)[number]
