/** What must hold before a move of the travel subsidy, in the words of who reads the diagram. */
export const travelGuards = {
  consentGiven: 'the worker agreed to what a claim uses personal data for',
  inWindow: 'inside the days in which one applies',
  notRuledOut: 'no condition of the rules says no',
  contentComplete: 'nothing missing, nothing wrong, every photo arrived',
  employerListed: 'the employer is in the list, or its union was found before',
  employerNamed: 'the employer is not in the list: named by the worker, with its district',
  somethingToPay: 'at least one ticket counts; once an office has looked, one whose original was seen',
  onePlace: 'no other live claim of the same account for this person',
  returnedHere: 'returned by this level; to the grassroots union whenever the employer now has another one',
  unionBelow: 'a grassroots union right below this district union',
  notOwnWork: 'not their own claim',
  notPassedBelow: 'not passed by the same person at any level below',
  notHeldByAnother: 'not held by a colleague',
  identityConfirmed: 'the identity is confirmed',
  conditionsMet: 'every condition of the rules is met',
  drawn: 'drawn for second reading, and nobody of the centre has proposed its approval yet',
  secondReader: 'when drawn for second reading: proposed by another officer of the centre',
  hasPlace: 'it has its person’s one place: no other claim stands before it',
  cardOfAnother:
    'an office saw the card: the person is another account’s, and nobody passed this one with card in hand, or the centre decides',
  notAtBank: 'no payment of it went to the bank: none may have been made',
  reasonNamed: 'a condition of the rules and a message',
  partsNamed: 'parts of this claim and a message',
  cardTyped: 'a card number that passes its check digit, or was typed twice alike',
  cardKnown: 'a card is on the claim',
  noLiveBatch: 'in no other live batch',
  batchByCaller: 'the batch is only proposed, and by who puts the claim in',
  batchHasRoom: 'the batch holds fewer claims than it may',
  amountAsApproved: 'the amount is the one that the audit trail says was approved',
  inThisBatch: 'the claim is in this very batch',
  batchReleased: 'the batch was released by someone other than who proposed it',
  batchNotReleased: 'the batch is only proposed, by who takes the claim out, or was cancelled',
  notPaidBefore: 'nothing was paid on its person’s place',
} as const

/** Those of other kinds of step, part and payee. */
export const furtherGuards = {
  declarationSigned: 'whoever hands it in has signed the declaration with this very submission',
  officeFound: 'the district that the form names has an office of the kind that looks at the claim next',
  papersSeen: 'every paper that is needed was opened by an officer of this office',
  rowsSeen: 'every row that a rule flags was settled by an officer of this office',
  coveredDaysOver: 'the days that the persons of the roster have to cover are over',
  asksAnswered: 'everything that the step asks of the officer is answered',
  noticeOver: 'the working days of the notice are over; where the source states none, its office says so',
  noOpenObjection: 'no objection against this claim is open',
  recordEntered: 'what the step records is entered, with its day',
  roomChosen: 'a room that is free or kept for this applicant',
  accountKnown: 'the account on the claim has a right number',
  rowCardsKnown: 'every row that is paid has a card number that passes its check digit',
} as const

/** Everything that can have to hold before a move. The engine runs each inside the transaction of the move, in the move's order. */
export const guards = { ...travelGuards, ...furtherGuards } as const
export type Guard = keyof typeof guards

/** What a review must have confirmed before it passes a claim on: each is a guard. */
export const checks = [
  'identityConfirmed',
  'conditionsMet',
  'somethingToPay',
  'papersSeen',
  'rowsSeen',
  'coveredDaysOver',
] as const
