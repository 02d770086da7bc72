import type { ErrorCode } from '@contract/errors'
import type { travelGuards } from '@domain/procedure/guard'
import type { Transition } from '@domain/procedure/transition'
import { batchLimit } from '@domain/payment/batch'
import type { Evidence } from '../../../cloudfunctions/api/claim/guards/attempt'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import { cents } from '@domain/money'
import { duringCampaign } from './city'
import { deskStages, grantOf, officer, proposedBatch, type Trial } from './trial'

/** A sound move with one thing against it, and what it is refused with; `defect` is what no call can bring about. */
export type Broken = { trial: Trial; code: ErrorCode | 'defect' }

export type Breaks = (trial: Trial, transition: Transition) => Broken[]

export const claimWith =
  (code: Broken['code'], changes: (trial: Trial) => Partial<ClaimRecord>): Breaks =>
  (trial) => [{ code, trial: { ...trial, claim: { ...trial.claim, ...changes(trial) } } }]

const withChanges = (trial: Trial, changes: Partial<ClaimRecord>): Trial => ({
  ...trial,
  move: { ...trial.move, changes: { ...trial.move.changes, ...changes } },
})
export const changing =
  (code: Broken['code'], ...each: Partial<ClaimRecord>[]): Breaks =>
  (trial) =>
    each.map((changes) => ({ code, trial: withChanges(trial, changes) }))

export const withEvidence = (trial: Trial, evidence?: Partial<Evidence> | null): Trial => ({
  ...trial,
  move: { ...trial.move, evidence: { ...trial.move.evidence, ...evidence } },
})
const withBatch = (trial: Trial, changes: Partial<Evidence['batch']>): Trial =>
  withEvidence(trial, { batch: { ...proposedBatch, ...trial.move.evidence.batch, ...changes } })

/** Another decision than the one that stands with the move. */
const deciding =
  (code: ErrorCode, change: (decision: NonNullable<ClaimRecord['decision']>) => object): Breaks =>
  (trial) => {
    const { decision } = trial.move.changes
    return decision
      ? [{ code, trial: withChanges(trial, { decision: { ...decision, ...change(decision) } }) }]
      : []
  }

export const withRecord = (trial: Trial, collection: string, record: { _id: string }): Trial => ({
  ...trial,
  records: { ...trial.records, [collection]: { ...trial.records[collection], [record._id]: record } },
})

const byProposal = (trial: Trial): Broken[] => [
  {
    code: 'notAllowed',
    trial: withBatch(trial, { proposed: { ...proposedBatch.proposed, accountId: 'other' } }),
  },
  { code: 'wrongBatchState', trial: withBatch(trial, { state: 'released' }) },
]

/** A union is found by the office above, for a claim that a union had before it was returned. */
const passedBelow: Breaks = (trial, { from }) => {
  const { hands } = trial.claim
  const present = hands.findIndex(({ step }) => step === from)
  const [earlier] = hands.filter(({ step }) => step === 'grassrootsReview')
  const below = from === 'findingUnion' && earlier ? [earlier] : hands.slice(0, present)
  const after = from === 'findingUnion' ? hands.filter((hand) => hand !== earlier) : hands.slice(present)
  return below
    .filter(({ role }) => role !== hands[present]?.role)
    .map(({ step }) => {
      const passed = below.map((hand) => (hand.step === step ? { ...hand, passedBy: officer._id } : hand))
      return {
        code: 'notAllowed',
        trial: { ...trial, claim: { ...trial.claim, hands: [...passed, ...after] } },
      }
    })
}

/** Returned by every other step, and by this one to a worker who has another employer meanwhile. */
const returnedElsewhere: Breaks = (trial, { to }) => {
  // To find a union a claim goes whoever returned it, and from there to the first office once one is found.
  const others = deskStages.map(([step]) => step).filter((step) => step !== to && step !== 'findingUnion')
  const returned = (returnedBy: string): Broken => ({
    code: 'wrongStage',
    trial: { ...trial, claim: { ...trial.claim, returnedBy } },
  })
  const { employer } = trial.move.evidence
  const another = employer && { ...employer, union: { id: 'union-2', name: '另一个工会' } }
  const anew = to === 'grassrootsReview' || !another ? [] : [withEvidence(trial, { employer: another })]
  return [...others.map(returned), ...anew.map((one): Broken => ({ code: 'wrongStage', trial: one }))]
}

/** How each guard is broken, and by it alone. A guard that is added to the graph does not compile until it stands here. */
export const broken: { [G in keyof typeof travelGuards]: Breaks } = {
  consentGiven: (trial) => [
    { code: 'consentMissing', trial: { ...trial, account: { ...trial.account, consents: [] } } },
  ],
  inWindow: (trial, transition) => [
    ...deciding('windowNotOpen', () => ({ verdict: 'windowNotOpen' }))(trial, transition),
    ...deciding('windowClosed', () => ({ verdict: 'windowClosed' }))(trial, transition),
  ],
  notRuledOut: deciding('notEligible', () => ({ verdict: 'notEligible' })),
  contentComplete: (trial) => {
    const { content } = trial.move.evidence
    return [
      {
        code: 'contentIncomplete',
        trial: withEvidence(
          trial,
          content && { content: { ...content, form: { ...content.form, phone: '' } } },
        ),
      },
      {
        code: 'contentIncomplete',
        trial: withEvidence(trial, { partProblems: [{ field: 'tickets', problem: 'noTickets' }] }),
      },
    ]
  },
  employerListed: (trial) => {
    const { employer } = trial.move.evidence
    return [
      { code: 'contentIncomplete', trial: withEvidence(trial, { employer: null }) },
      {
        code: 'contentIncomplete',
        trial: withEvidence(trial, employer && { employer: { ...employer, union: null } }),
      },
    ]
  },
  employerNamed: claimWith('contentIncomplete', () => ({ unionFound: { id: 'union-1', name: '工会' } })),
  somethingToPay: deciding('noTicketCounts', ({ amount }) => ({ amount: { ...amount, payable: cents(0) } })),
  onePlace: (trial) => [
    {
      code: 'secondClaim',
      trial: withRecord(withEvidence(trial, { rivalIds: ['another-rival', 'own-rival'] }), 'claims', {
        ...trial.claim,
        _id: 'own-rival',
      }),
    },
  ],
  returnedHere: returnedElsewhere,
  unionBelow: (trial) => {
    const { union } = trial.move.evidence
    if (!union) return []
    return [{ parentId: 'district-nanguan' }, { kind: 'districtUnion' as const }].map((changes) => ({
      code: 'wrongInput',
      trial: withEvidence(trial, { union: { ...union, ...changes } }),
    }))
  },
  notOwnWork: claimWith('notAllowed', () => ({ accountId: officer._id })),
  notPassedBelow: passedBelow,
  notHeldByAnother: claimWith('heldByOther', () => ({
    holder: { accountId: 'colleague', name: '同事', since: duringCampaign.toISOString() },
  })),
  identityConfirmed: changing('identityNotConfirmed', { identityConfirmed: false }),
  conditionsMet: deciding('notEligible', ({ reason }) => ({ reason: { ...reason, verdict: 'unknown' } })),
  drawn: (trial, transition) => [
    ...claimWith('sameHand', () => ({ secondReading: { proposedBy: officer._id } }))(trial, transition),
    ...claimWith('wrongStage', () => ({ secondReading: { proposedBy: 'colleague' } }))(trial, transition),
    ...claimWith('wrongStage', () => ({ secondReading: null }))(trial, transition),
  ],
  secondReader: (trial, transition) => [
    ...claimWith('sameHand', () => ({ secondReading: { proposedBy: officer._id } }))(trial, transition),
    ...claimWith('secondReadingMissing', () => ({ secondReading: { proposedBy: null } }))(trial, transition),
  ],
  hasPlace: (trial, transition) => [
    ...claimWith('placeContested', () => ({ slotId: null }))(trial, transition),
    {
      code: 'placeContested',
      trial: withRecord(trial, 'claimSlots', {
        _id: trial.claim.slotId ?? '',
        ...{ liveClaimId: 'another-rival', contenderIds: [trial.claim._id], previousClaimIds: [] },
      }),
    },
  ],
  cardOfAnother: (trial) =>
    (['grassrootsUnion', 'districtUnion'] as const).map((role) => ({
      code: 'placeConfirmed',
      trial: {
        ...trial,
        claim: { ...trial.claim, identityConfirmed: true },
        move: { ...trial.move, grant: grantOf(role) },
      },
    })),
  notAtBank: (trial) =>
    (['open', 'paid', 'failed'] as const).map((state) => {
      const tried = { ...trial, claim: { ...trial.claim, paymentAttempts: 2 } }
      return {
        code: 'wrongStage',
        trial: withRecord(tried, 'paymentLines', { _id: `${trial.claim._id}-1`, ...{ state } }),
      }
    }),
  reasonNamed: changing(
    'wrongInput',
    { refusal: null },
    { refusal: { conditionId: 'no-such-condition', message: '不符合。' } },
    { refusal: { conditionId: 'unionMember', message: '' } },
  ),
  partsNamed: changing(
    'wrongInput',
    { correction: null },
    { correction: { fields: [], message: '请补。' } },
    { correction: { fields: ['phone', 'ticket:t00000000'], message: '请补。' } },
    { correction: { fields: ['phone'], message: '' } },
  ),
  cardTyped: (trial) =>
    [
      { typed: '6222', again: undefined },
      { typed: '6222000000000001', again: undefined },
      { typed: '6222000000000001', again: '6222000000000002' },
    ].map((card) => ({ code: 'bankCardWrong', trial: withEvidence(trial, { card }) })),
  cardKnown: claimWith('wrongStage', () => ({ bankCard: { sealed: '', mask: '' } })),
  noLiveBatch: claimWith('wrongStage', () => ({ batchId: 'b-other' })),
  batchByCaller: byProposal,
  batchHasRoom: (trial) => [{ code: 'wrongBatchState', trial: withBatch(trial, { lines: batchLimit }) }],
  amountAsApproved: (trial) =>
    [null, 1].map((approvedAmount) => ({
      code: 'listDiffers',
      trial: withEvidence(trial, { approvedAmount }),
    })),
  inThisBatch: claimWith('listDiffers', () => ({ batchId: 'b-other' })),
  batchReleased: (trial) => [
    { code: 'wrongBatchState', trial: withBatch(trial, { state: 'proposed' }) },
    { code: 'wrongBatchState', trial: withBatch(trial, { state: 'cancelled' }) },
    { code: 'listDiffers', trial: withBatch(trial, { released: null }) },
    {
      code: 'listDiffers',
      trial: withBatch(trial, { proposed: { ...proposedBatch.proposed, accountId: officer._id } }),
    },
  ],
  batchNotReleased: (trial) => [
    ...byProposal(trial),
    { code: 'wrongBatchState', trial: withBatch(trial, { state: 'settled' }) },
  ],
  notPaidBefore: (trial, transition) => [
    ...claimWith('defect', () => ({ slotId: null }))(trial, transition),
    { code: 'defect', trial: withRecord(trial, 'payments', { _id: trial.claim.slotId ?? '' }) },
  ],
}
