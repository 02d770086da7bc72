/** What must hold before a move, in the words of who reads the diagram. The engine runs each of them inside the transaction. */
export const guards = {
  employerListed: 'the employer is in the list, or its union was found before',
  employerNamed: 'the employer is not in the list: named by the worker, with its district',
  officeFound: 'the district that the form names has an office of the kind that looks at the claim next',
  unionBelow: 'a grassroots union right below this district union',
  contentComplete: 'nothing missing, inside the window, entitled, one place a person',
  returnedHere: 'returned by this level; to the grassroots union whenever the employer now has another one',
  held: 'not held by a colleague, not their own claim, not passed by the same person below',
  identityAndOriginals: 'identity confirmed, at least one counted original seen, conditions met',
  conditionsMet: 'the conditions of the measure are met by what the claim says now',
  papersSeen: 'every paper that is needed was opened by an officer of this office',
  rowsSeen: 'every row that a rule flags was settled by an officer of this office',
  asksAnswered: 'everything that the step asks of the officer is answered',
  drawn: 'drawn for second reading, and nobody of the centre has proposed its approval yet',
  secondReader: 'when drawn for second reading: proposed by another officer of the centre',
  cardOfAnother:
    'an office saw the card: the person is another account’s, and nobody passed this one with card in hand, or the centre decides',
  reasonNamed: 'a condition of the rules and a message',
  partsNamed: 'parts of this claim and a message',
  noticeOver: 'the working days of the notice are over; where the source states none, its office says so',
  noOpenObjection: 'no objection against this claim is open',
  recordEntered: 'what the step records is entered, with its day',
  roomChosen: 'a room that is free or kept for this applicant',
  cardKnown: 'a card number that passes its check digit is on the claim',
  accountKnown: 'the account on the form has a right number',
  rowCardsKnown: 'every row that is paid has a card number that passes its check digit',
  noLiveBatch: 'in no other live batch',
  batchReleased: 'the batch was released by someone other than who proposed it',
  batchNotReleased: 'the batch is only proposed',
} as const
export type Guard = keyof typeof guards

/** What a review must have confirmed before it passes a claim on: each is a guard. */
export const checks = ['identityAndOriginals', 'conditionsMet', 'papersSeen', 'rowsSeen'] as const
