import type { Role } from '../organisation/role'
import type { ClaimEvent, MessageTemplate } from './claim-event'
import type { DueRule } from './deadline'
import { levelsBelow, type ReviewLevel } from './review-level'
import type { Stage } from './stage'

export const claimActions = [
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
  'giveCard',
  'putInBatch',
  'takeOutOfBatch',
  'confirmPaid',
  'reportFailure',
] as const
export type ClaimAction = (typeof claimActions)[number]

/** What must hold before a move, in the words of who reads the diagram. The move runs them in the order of its list and refuses at the first that does not hold. */
export const guards = {
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
export type Guard = keyof typeof guards

/** Whose clock runs after a move; `none` when nobody has to do anything. */
export type Clock = 'worker' | ReviewLevel | 'none'

export type Transition = {
  action: ClaimAction
  from: Stage
  to: Stage
  by: Role
  guards: readonly Guard[]
  /** The audit row that the move writes. */
  writes: ClaimEvent
  /** The message that the move sends to the worker, null when it is nothing to them. */
  tells: MessageTemplate | null
  clock: Clock
  /** By what the day is known by which whoever has the claim should be done; null when no day runs. */
  due: DueRule | null
}

type Given = Omit<Transition, 'guards' | 'tells' | 'clock' | 'due'> & Partial<Transition>
const move = (given: Given): Transition => ({ guards: [], tells: null, clock: 'none', due: null, ...given })

/**
 * `correctBy`: the source states no last day for a correction, but by when the office above needs everything
 * (000 五（三）3–4).
 */
type Office = { stage: Stage; by: ReviewLevel; due: DueRule; correctBy: DueRule }
const offices: readonly Office[] = [
  { stage: 'findingUnion', by: 'districtUnion', due: 'districtForwardBy', correctBy: 'districtForwardBy' },
  {
    stage: 'grassrootsReview',
    by: 'grassrootsUnion',
    due: 'grassrootsReviewDays',
    correctBy: 'districtForwardBy',
  },
  { stage: 'districtReview', by: 'districtUnion', due: 'districtForwardBy', correctBy: 'districtForwardBy' },
  { stage: 'centreReview', by: 'cityCentre', due: 'paymentBy', correctBy: 'paymentBy' },
]

/** Who decides: no level lies below the grassroots union, so that nobody can have passed a claim there. */
const hands = (by: ReviewLevel): Guard[] => [
  'notOwnWork',
  ...(levelsBelow(by).length > 0 ? (['notPassedBelow'] as const) : []),
  'notHeldByAnother',
]

const submittable = (employer: 'employerListed' | 'employerNamed'): Guard[] => [
  'consentGiven',
  'inWindow',
  'notRuledOut',
  'contentComplete',
  employer,
  'somethingToPay',
  'onePlace',
]

const passable: readonly Guard[] = ['identityConfirmed', 'conditionsMet', 'somethingToPay']

/** What is the same at each level: return to the worker, back to the same level, refuse, and the worker's withdrawal. */
const atEachOffice = ({ stage, by, due, correctBy }: Office): Transition[] => [
  move({
    action: 'return',
    from: stage,
    to: 'returned',
    by,
    guards: [...hands(by), 'partsNamed'],
    writes: 'returned',
    tells: 'claimReturned',
    clock: 'worker',
    due: correctBy,
  }),
  move({
    action: 'resubmit',
    from: 'returned',
    to: stage,
    by: 'worker',
    guards:
      stage === 'findingUnion'
        ? submittable('employerNamed')
        : [...submittable('employerListed'), 'returnedHere'],
    writes: 'resubmitted',
    tells: 'correctionReceived',
    clock: by,
    due,
  }),
  move({
    action: 'refuse',
    from: stage,
    to: 'refused',
    by,
    guards: [...hands(by), 'reasonNamed'],
    writes: 'refused',
    tells: 'claimRefused',
  }),
  yielding(stage, by),
  withdrawal(stage),
]

/** A claim for a person who is somebody else's gives way, by whichever office has the card in hand; `by` is the one that has it now. */
const yielding = (from: Stage, by: ReviewLevel): Transition =>
  move({
    action: 'yieldPlace',
    from,
    to: 'refused',
    by,
    guards: ['notOwnWork', ...(from === 'approved' ? (['notAtBank'] as const) : []), 'cardOfAnother'],
    writes: 'refused',
    tells: 'claimRefused',
  })

const withdrawal = (from: Stage): Transition =>
  move({
    action: 'withdraw',
    from,
    to: 'withdrawn',
    by: 'worker',
    writes: 'withdrawn',
    tells: 'claimWithdrawn',
  })

const passed = (
  action: 'forward' | 'approve',
  from: Stage,
  to: Stage,
  by: ReviewLevel,
  rest: Pick<Transition, 'writes' | 'tells' | 'clock' | 'due'> & Partial<Pick<Transition, 'guards'>>,
): Transition => move({ action, from, to, by, guards: [...hands(by), ...passable], ...rest })

const cardGiven = (from: Stage): Transition =>
  move({
    action: 'giveCard',
    from,
    to: 'approved',
    by: 'worker',
    guards: ['cardTyped'],
    writes: 'cardGiven',
    tells: 'cardReceived',
    clock: 'cityCentre',
    due: 'paymentBy',
  })

/** Every move a claim can make (000 五（三）1–4). The graph is this one value: the functions act by it and the diagram is drawn from it. */
export const transitions: readonly Transition[] = [
  move({
    action: 'submit',
    from: 'draft',
    to: 'grassrootsReview',
    by: 'worker',
    guards: submittable('employerListed'),
    writes: 'submitted',
    tells: 'claimReceived',
    clock: 'grassrootsUnion',
    due: 'grassrootsReviewDays',
  }),
  move({
    action: 'submit',
    from: 'draft',
    to: 'findingUnion',
    by: 'worker',
    guards: submittable('employerNamed'),
    writes: 'submitted',
    tells: 'claimReceived',
    clock: 'districtUnion',
    due: 'districtForwardBy',
  }),
  move({
    action: 'assignUnion',
    from: 'findingUnion',
    to: 'grassrootsReview',
    by: 'districtUnion',
    guards: [...hands('districtUnion'), 'unionBelow'],
    writes: 'unionAssigned',
    tells: 'unionFound',
    clock: 'grassrootsUnion',
    due: 'grassrootsReviewDays',
  }),
  ...offices.flatMap(atEachOffice),
  withdrawal('returned'),
  yielding('returned', 'grassrootsUnion'),
  yielding('approved', 'cityCentre'),
  passed('forward', 'grassrootsReview', 'districtReview', 'grassrootsUnion', {
    writes: 'forwarded',
    tells: 'claimForwarded',
    clock: 'districtUnion',
    due: 'districtForwardBy',
  }),
  passed('forward', 'districtReview', 'centreReview', 'districtUnion', {
    writes: 'forwarded',
    tells: 'claimToCentre',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  move({
    action: 'proposeApproval',
    from: 'centreReview',
    to: 'centreReview',
    by: 'cityCentre',
    guards: [...hands('cityCentre'), 'drawn', 'hasPlace', ...passable],
    writes: 'approvalProposed',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  passed('approve', 'centreReview', 'approved', 'cityCentre', {
    guards: [...hands('cityCentre'), 'secondReader', 'hasPlace', ...passable],
    writes: 'approved',
    tells: 'claimApproved',
    clock: 'worker',
    due: 'paymentBy',
  }),
  cardGiven('approved'),
  cardGiven('paymentFailed'),
  move({
    action: 'putInBatch',
    from: 'approved',
    to: 'inPayment',
    by: 'cityCentre',
    guards: [
      'batchByCaller',
      'notOwnWork',
      'cardKnown',
      'noLiveBatch',
      'batchHasRoom',
      'amountAsApproved',
      'hasPlace',
    ],
    writes: 'putInBatch',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  move({
    action: 'takeOutOfBatch',
    from: 'inPayment',
    to: 'approved',
    by: 'cityCentre',
    guards: ['inThisBatch', 'batchNotReleased'],
    writes: 'takenOutOfBatch',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  move({
    action: 'confirmPaid',
    from: 'inPayment',
    to: 'paid',
    by: 'cityCentre',
    guards: ['batchReleased', 'inThisBatch', 'notOwnWork', 'notPaidBefore'],
    writes: 'paid',
    tells: 'claimPaid',
  }),
  move({
    action: 'reportFailure',
    from: 'inPayment',
    to: 'paymentFailed',
    by: 'cityCentre',
    guards: ['batchReleased', 'inThisBatch', 'notOwnWork'],
    writes: 'paymentFailed',
    tells: 'paymentFailed',
    clock: 'worker',
    due: 'paymentBy',
  }),
]

/**
 * The move that an action makes from a stage, or null when that stage does not know it. `to` tells apart the moves that
 * lead a corrected claim back to the level that returned it.
 */
export function transitionOf(stage: Stage, action: ClaimAction, to?: Stage): Transition | null {
  return (
    transitions.find(
      (candidate) =>
        candidate.from === stage && candidate.action === action && (to === undefined || candidate.to === to),
    ) ?? null
  )
}
