import assert from 'node:assert/strict'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Action } from '@domain/procedure/move'
import type { Transition } from '@domain/procedure/transition'
import type { Day } from '@domain/calendar/day'
import { noTallies } from '@domain/payment/batch'
import type { Evidence } from '../../../cloudfunctions/api/claim/guards/attempt'
import type { Move } from '../../../cloudfunctions/api/claim/move-claim'
import type { Account, GrantRecord } from '../../../cloudfunctions/platform/records/account'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { Hand } from '../../../cloudfunctions/platform/records/desk'
import type { PaymentBatch } from '../../../cloudfunctions/platform/records/payment'
import { duringCampaign } from './city'
import { aCard } from './paid-way'

/** A move with everything that belongs to it, not made yet. */
export type Trial = {
  claim: ClaimRecord
  move: Move & { evidence: Partial<Evidence> }
  account: Account
  /** On which day it is tried, where that matters. */
  today?: Day
  /** What the database says while the move is tried, by collection and id; all else is as it is. */
  records: Record<string, Record<string, unknown>>
}

/** A claim that really was submitted, with what belongs to it. */
export type Submitted = {
  claim: ClaimRecord
  worker: Account
  content: Evidence['content']
}

const organisations = {
  grassrootsUnion: 'union-1',
  districtUnion: 'district-qikai',
  cityCentre: 'city-centre',
}
const isOffice = (role: string): role is keyof typeof organisations => role in organisations
const organisationOf = (role: string): string => (isOffice(role) ? organisations[role] : '')

export const grantOf = (role: string): GrantRecord => ({
  id: `grant-${role}`,
  role,
  organisationId: organisationOf(role),
  organisationName: organisationOf(role),
  displayName: '干事',
  grantedAt: duringCampaign.toISOString(),
  grantedBy: 'test',
  expiresAt: null,
})

export const officer: Account = {
  _id: 'officer',
  createdAt: duringCampaign.toISOString(),
  consents: [],
  grants: [],
  drafts: [],
  inboxReadAt: '',
  keptAnswers: [],
  enterpriseApplicationId: null,
}

const hand = (accountId: string) => ({ accountId, name: '干事', at: duringCampaign.toISOString() })
export const proposedBatch: PaymentBatch = {
  _id: 'b-tried',
  version: 1,
  state: 'proposed',
  payer: { organisationId: organisations.cityCentre, measureId: 'travel-subsidy' },
  newestKey: '',
  proposed: hand(officer._id),
  numberOfDay: 1,
  released: null,
  lines: 0,
  tallies: noTallies,
  contradictions: 0,
  auditSequence: 0,
  auditHash: '',
  auditSeal: '',
}
export const releasedBatch: PaymentBatch = {
  ...proposedBatch,
  state: 'released',
  proposed: hand('colleague'),
  released: hand(officer._id),
}

/** The stages in which an office of the travel subsidy has a claim, and which office. */
export const deskStages = [
  ['findingUnion', 'districtUnion'],
  ...travelProcedure.steps.flatMap(({ kind, id, office }) =>
    kind === 'review' ? [[id, office.role] as const] : [],
  ),
] as const

/** An office that has or had a claim, and passed it on by somebody of its own. */
const handOf = (step: string, role: string, from: string): Hand => ({
  step,
  role,
  organisationId: organisationOf(role),
  queue: step === from ? 'waiting' : 'done',
  arrivedAt: duringCampaign.toISOString(),
  queueKey: '',
  passedBy: `passed-${step}`,
  confirmed: null,
})

/** Whoever had the claim on its way; a union is found only where it is about that. */
const handsIn = ({ from, to }: Transition): Hand[] =>
  deskStages.flatMap(([step, role]) =>
    step === 'findingUnion' && from !== step && to !== step ? [] : [handOf(step, role, from)],
  )

const notListed = { name: '没在名单的公司', district: 'qikai' }

/** The claim as it lies in a stage, with nothing against any move from there. */
function claimIn({ claim }: Submitted, transition: Transition): ClaimRecord {
  const { from, to, action } = transition
  const named = { form: { ...claim.form, employer: notListed } }
  const toFinder = from === 'findingUnion' || to === 'findingUnion'
  return {
    ...claim,
    ...(toFinder ? named : {}),
    stage: from,
    holder: null,
    identityConfirmed: action !== 'yieldPlace' || from === 'approved',
    originalsSeen: claim.tickets.map(({ id }) => id),
    hands: handsIn(transition),
    returnedBy: from === 'returned' ? to : null,
    secondReading: action === 'proposeApproval' ? { proposedBy: null } : null,
    bankCard: { sealed: 'sealed', mask: '尾号 0000' },
    batchId: from === 'inPayment' ? proposedBatch._id : null,
    markIds: [],
  }
}

type Brought = Pick<Move, 'changes'> & { evidence?: Partial<Evidence> }

/** What a move of each action changes, and what was looked up for it. */
function broughtBy({ claim, content }: Submitted, { to }: Transition): Partial<Record<Action, Brought>> {
  const { decision } = claim
  const union = { id: organisations.grassrootsUnion, name: '工会' }
  const toFinder = to === 'findingUnion'
  const employer = { id: '', name: '公司', district: 'qikai', union: toFinder ? null : union }
  const written = toFinder ? { ...content, form: { ...content.form, employer: notListed } } : content
  const handedIn: Brought = {
    changes: { decision },
    evidence: {
      content: written,
      partProblems: [],
      employer: { ...employer, districtUnion: null },
      rivalIds: ['another-rival'],
    },
  }
  const passed: Brought = { changes: { decision, identityConfirmed: true } }
  const found = { _id: 'union-1', kind: 'grassrootsUnion' as const, name: '工会', district: 'qikai' }
  const inBatch = { changes: { batchId: null }, evidence: { batch: releasedBatch } }
  return {
    submit: handedIn,
    resubmit: handedIn,
    withdraw: { changes: {} },
    assignUnion: {
      changes: { unionFound: union },
      evidence: {
        union: {
          ...found,
          parentId: organisations.districtUnion,
          phone: null,
          searchKeys: [],
          confirmedBy: null,
        },
      },
    },
    forward: passed,
    proposeApproval: passed,
    approve: passed,
    return: { changes: { correction: { fields: ['phone'], message: '请补。' } } },
    refuse: { changes: { refusal: { conditionId: 'unionMember', message: '没有入会。' } } },
    yieldPlace: {
      changes: { refusal: { conditionId: '', message: '号码是别人的。' } },
      evidence: { inHand: { ...claim, _id: 'c-in-hand' } },
    },
    giveCard: { changes: {}, evidence: { card: { typed: aCard(7), again: undefined } } },
    putInBatch: {
      changes: { batchId: proposedBatch._id },
      evidence: { batch: proposedBatch, approvedAmount: decision?.amount.payable ?? null },
    },
    takeOutOfBatch: { changes: { batchId: null }, evidence: { batch: proposedBatch } },
    confirmPaid: inBatch,
    reportFailure: inBatch,
  }
}

/** A move of the graph to which nothing is in the way. */
export function soundTrial(submitted: Submitted, transition: Transition): Trial {
  const { by } = transition
  const role = by === 'worker' ? null : by
  const brought = broughtBy(submitted, transition)[transition.action]
  assert.ok(brought && (role === null || organisationOf(role) !== ''))
  const { changes, evidence = {} } = brought
  return {
    claim: claimIn(submitted, transition),
    move: { transition, changes, evidence, grant: role === null ? null : grantOf(role) },
    account: role === null ? submitted.worker : officer,
    records: {
      claims: {
        'another-rival': {
          ...submitted.claim,
          _id: 'another-rival',
          accountId: 'somebody-else',
          owner: { kind: 'account', id: 'somebody-else' },
        },
      },
    },
  }
}
