import type { Role } from '../organisation/role'
import type { ClaimEvent, MessageTemplate } from './claim-event'
import type { DueRule } from './deadline'
import type { ReviewLevel } from './review-level'
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

/** What must hold before a move, in the words of who reads the diagram. */
export const guards = {
  employerListed: 'the employer is in the list, or its union was found before',
  employerNamed: 'the employer is not in the list: named by the worker, with its district',
  unionBelow: 'a grassroots union right below this district union',
  contentComplete: 'nothing missing, inside the window, entitled, one place a person',
  returnedHere: 'returned by this level; to the grassroots union whenever the employer now has another one',
  held: 'not held by a colleague, not their own claim, not passed by the same person below',
  identityAndOriginals: 'identity confirmed, at least one counted original seen, conditions met',
  drawn: 'drawn for second reading, and nobody of the centre has proposed its approval yet',
  secondReader: 'when drawn for second reading: proposed by another officer of the centre',
  cardOfAnother:
    'an office saw the card: the person is another account’s, and nobody passed this one with card in hand, or the centre decides',
  reasonNamed: 'a condition of the rules and a message',
  partsNamed: 'parts of this claim and a message',
  cardKnown: 'a card number that passes its check digit is on the claim',
  noLiveBatch: 'in no other live batch',
  batchReleased: 'the batch was released by someone other than who proposed it',
  batchNotReleased: 'the batch is only proposed',
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

/** What is the same at each level: return to the worker, back to the same level, refuse, and the worker's withdrawal. */
const atEachOffice = ({ stage, by, due, correctBy }: Office): Transition[] => [
  move({
    action: 'return',
    from: stage,
    to: 'returned',
    by,
    guards: ['held', 'partsNamed'],
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
    guards: ['contentComplete', stage === 'findingUnion' ? 'employerNamed' : 'returnedHere'],
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
    guards: ['held', 'reasonNamed'],
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
    guards: ['cardOfAnother'],
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
): Transition => move({ action, from, to, by, guards: ['held', 'identityAndOriginals'], ...rest })

const cardGiven = (from: Stage): Transition =>
  move({
    action: 'giveCard',
    from,
    to: 'approved',
    by: 'worker',
    guards: ['cardKnown'],
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
    guards: ['contentComplete', 'employerListed'],
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
    guards: ['contentComplete', 'employerNamed'],
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
    guards: ['held', 'unionBelow'],
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
    guards: ['held', 'identityAndOriginals', 'drawn'],
    writes: 'approvalProposed',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  passed('approve', 'centreReview', 'approved', 'cityCentre', {
    guards: ['held', 'identityAndOriginals', 'secondReader'],
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
    guards: ['cardKnown', 'noLiveBatch'],
    writes: 'putInBatch',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  move({
    action: 'takeOutOfBatch',
    from: 'inPayment',
    to: 'approved',
    by: 'cityCentre',
    guards: ['batchNotReleased'],
    writes: 'takenOutOfBatch',
    clock: 'cityCentre',
    due: 'paymentBy',
  }),
  move({
    action: 'confirmPaid',
    from: 'inPayment',
    to: 'paid',
    by: 'cityCentre',
    guards: ['batchReleased'],
    writes: 'paid',
    tells: 'claimPaid',
  }),
  move({
    action: 'reportFailure',
    from: 'inPayment',
    to: 'paymentFailed',
    by: 'cityCentre',
    guards: ['batchReleased'],
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
