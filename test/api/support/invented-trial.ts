import assert from 'node:assert/strict'
import { day } from '@domain/calendar/day'
import type { Action } from '@domain/procedure/move'
import { stepOfStage } from '@domain/procedure/stages'
import { clockActor, type Transition } from '@domain/procedure/transition'
import type { Evidence } from '../../../cloudfunctions/api/claim/guards/attempt'
import type { Move } from '../../../cloudfunctions/api/claim/move-claim'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { Hand } from '../../../cloudfunctions/platform/records/desk'
import type { NoticeRecord, NoticeRow } from '../../../cloudfunctions/platform/records/notice'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { duringCampaign } from './city'
import { officer, proposedBatch, releasedBatch, type Submitted, type Trial } from './trial'

const offices: Record<string, string> = {
  districtEmployment: 'employment-qikai',
  cityHumanResources: 'city-human-resources',
  cityFinance: 'city-finance',
}

/** A notice whose days are over. */
const noticeOver: NoticeRecord = {
  _id: 'n-tried',
  packId: 'tried',
  measureId: inventedProcedure.measureId,
  stepId: 'tried',
  office: { id: 'employment-qikai', name: '汽开区就业服务局' },
  title: '公示',
  lines: [],
  columns: [],
  hotlines: [],
  opensOn: day('2023-02-08'),
  workingDays: 3,
  closesOn: { day: day('2023-02-13'), certain: true },
  extensions: [],
  state: 'running',
  listKey: '2023-02-13.n-tried',
  passKey: '',
  postedAt: duringCampaign.toISOString(),
  closedAt: null,
  auditSequence: 0,
  auditHash: '',
  auditSeal: '',
}
const rowOnIt = (claimId: string): NoticeRow => ({
  _id: 'r-tried',
  noticeId: noticeOver._id,
  claimId,
  owner: { accountId: 'owner', organisationId: null },
  cells: [],
  rowKey: 'r-tried',
  state: 'shown',
  open: 0,
  upheld: 0,
})

const hands = (from: string): Hand[] =>
  inventedProcedure.steps.flatMap(({ id, kind, office: { role } }) =>
    kind === 'payment'
      ? []
      : [
          {
            step: id,
            role,
            organisationId: offices[role] ?? '',
            queue: id === from ? ('waiting' as const) : ('done' as const),
            arrivedAt: duringCampaign.toISOString(),
            queueKey: '',
            passedBy: `passed-${id}`,
            confirmed: null,
          },
        ],
  )

const everythingSeen = ({ papers }: ClaimRecord): ClaimRecord['papersSeen'] => ({
  opened: Object.values(papers)
    .flat()
    .flatMap((fileId) =>
      Object.values(offices).map((organisationId) => ({ fileId, accountId: officer._id, organisationId })),
    ),
  compared: [],
})

function claimIn({ claim }: Submitted, { from, to, action }: Transition): ClaimRecord {
  const step = stepOfStage(inventedProcedure, from)
  return {
    ...claim,
    stage: from,
    holder: null,
    papersSeen: everythingSeen(claim),
    hands: hands(from),
    returnedBy: from === 'returned' ? to : null,
    secondReading: action === 'proposeApproval' ? { proposedBy: null } : null,
    noticePlace: step?.kind === 'notice' ? { noticeId: noticeOver._id, rowId: 'r-tried' } : null,
    batchId: from === 'inPayment' ? proposedBatch._id : null,
    payer: step?.kind === 'payment' ? payer : null,
  }
}

const payer = { organisationId: 'city-finance', measureId: inventedProcedure.measureId }

type Brought = Pick<Move, 'changes'> & { evidence?: Partial<Evidence> }

function broughtBy({ claim, content }: Submitted, { from }: Transition): Partial<Record<Action, Brought>> {
  const { decision } = claim
  const step = stepOfStage(inventedProcedure, from)
  const handedIn: Brought = {
    changes: { decision },
    evidence: { content, employer: null, partProblems: [], rivalIds: ['another-rival'] },
  }
  const asked = step?.kind === 'review' && step.asks.length > 0 ? { [from]: { visitedOn: '2023-02-14' } } : {}
  const passed: Brought = { changes: { decision, asked } }
  const inBatch = { changes: { batchId: null }, evidence: { batch: { ...releasedBatch, payer } } }
  return {
    submit: handedIn,
    resubmit: handedIn,
    withdraw: { changes: {} },
    forward: passed,
    proposeApproval: passed,
    approve: passed,
    return: { changes: { correction: { fields: ['contactPhone', 'paper:licence'], message: '请补。' } } },
    refuse: { changes: { refusal: { conditionId: 'trade', message: '不是工厂。' } } },
    passNotice: { changes: {} },
    record: { changes: { recorded: { [from]: { day: day('2023-02-14'), note: '已备案。' } } } },
    giveAccount: { changes: {} },
    putInBatch: {
      changes: { batchId: proposedBatch._id },
      evidence: { batch: { ...proposedBatch, payer }, approvedAmount: decision?.amount.payable ?? null },
    },
    takeOutOfBatch: { changes: { batchId: null }, evidence: { batch: { ...proposedBatch, payer } } },
    confirmPaid: inBatch,
    reportFailure: inBatch,
  }
}

/** A move of the invented procedure to which nothing is in the way. */
export function soundInventedTrial(submitted: Submitted, transition: Transition): Trial {
  const { by } = transition
  const byOffice = offices[by] !== undefined
  const brought = broughtBy(submitted, transition)[transition.action]
  assert.ok(
    brought && (byOffice || by === clockActor || by === 'enterpriseHr'),
    `${transition.action} by ${by}`,
  )
  const { changes, evidence = {} } = brought
  const { claim, worker } = submitted
  return {
    claim: claimIn(submitted, transition),
    move: {
      transition,
      changes,
      evidence,
      grant: byOffice ? grantAt(by) : null,
      ...(by === clockActor ? { byClock: true as const } : {}),
    },
    account: byOffice || by === clockActor ? officer : worker,
    records: {
      claims: {
        'another-rival': {
          ...claim,
          _id: 'another-rival',
          accountId: 'somebody-else',
          owner: { kind: 'organisation', id: 'another-enterprise' },
        },
      },
      notices: { [noticeOver._id]: noticeOver },
      noticeRows: { 'r-tried': rowOnIt(claim._id) },
    },
  }
}

const grantAt = (role: string) => ({
  id: `grant-${role}`,
  role,
  organisationId: offices[role] ?? '',
  organisationName: role,
  displayName: '干事',
  grantedAt: duringCampaign.toISOString(),
  grantedBy: 'test',
  expiresAt: null,
})
