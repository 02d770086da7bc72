/** Everything that happens to a claim: each is one audit row. */
export const claimEvents = [
  'drafted',
  'submitted',
  'resubmitted',
  'withdrawn',
  'erased',
  'opened',
  'released',
  'identityRevealed',
  'forwarded',
  'returned',
  'refused',
  'approved',
  'cardGiven',
  'putInBatch',
  'takenOutOfBatch',
  'cardExported',
  'paid',
  'paymentFailed',
  'erased',
] as const
export type ClaimEvent = (typeof claimEvents)[number]

/** Every message that a move of a claim sends to its worker. */
export const messageTemplates = [
  'claimReceived',
  'correctionReceived',
  'claimReturned',
  'claimForwarded',
  'claimToCentre',
  'claimApproved',
  'claimRefused',
  'claimWithdrawn',
  'cardReceived',
  'claimPaid',
  'paymentFailed',
] as const
export type MessageTemplate = (typeof messageTemplates)[number]
