import assert from 'node:assert/strict'
import { day } from '@domain/calendar/day'
import type { Action } from '@domain/procedure/move'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { partOf } from '@domain/procedure/part-of'
import type { Procedure } from '@domain/procedure/procedure'
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

/** A procedure whose moves are tried: which office its roles are of, and what of its content a move names. */
export type TrialSetting = {
  procedure: Procedure
  offices: Readonly<Record<string, string>>
  /** Who pays at its end. */
  payerId: string
  /** What a correction names, and by which condition it is refused. */
  correction: readonly string[]
  refusedBy: string
  asked: FormContent
}

const invented: TrialSetting = {
  procedure: inventedProcedure,
  offices: {
    districtEmployment: 'employment-qikai',
    cityHumanResources: 'city-human-resources',
    cityFinance: 'city-finance',
  },
  payerId: 'city-finance',
  correction: ['contactPhone', 'paper:licence'],
  refusedBy: 'trade',
  asked: { visitedOn: '2023-02-14' },
}

/** A notice whose days are over. */
const noticeOver: NoticeRecord = {
  _id: 'n-tried',
  packId: 'tried',
  measureId: 'tried',
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

const hands = ({ procedure, offices }: TrialSetting, from: string): Hand[] =>
  procedure.steps.flatMap(({ id, kind, office: { role } }) =>
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

const everythingSeen = ({ offices }: TrialSetting, { papers }: ClaimRecord): ClaimRecord['papersSeen'] => ({
  opened: Object.values(papers)
    .flat()
    .flatMap((fileId) =>
      Object.values(offices).map((organisationId) => ({ fileId, accountId: officer._id, organisationId })),
    ),
  compared: [],
})

function claimIn(setting: TrialSetting, { claim }: Submitted, { from, to, action }: Transition): ClaimRecord {
  const step = stepOfStage(setting.procedure, from)
  return {
    ...claim,
    stage: from,
    holder: null,
    papersSeen: everythingSeen(setting, claim),
    hands: hands(setting, from),
    returnedBy: from === 'returned' ? to : null,
    secondReading: action === 'proposeApproval' ? { proposedBy: null } : null,
    noticePlace: step?.kind === 'notice' ? { noticeId: noticeOver._id, rowId: 'r-tried' } : null,
    batchId: from === 'inPayment' ? proposedBatch._id : null,
    payer: step?.kind === 'payment' ? payerOf(setting) : null,
  }
}

const payerOf = ({ payerId, procedure: { measureId } }: TrialSetting) => ({
  organisationId: payerId,
  measureId,
})

type Brought = Pick<Move, 'changes'> & { evidence?: Partial<Evidence> }

function broughtBy(
  setting: TrialSetting,
  { claim, content }: Submitted,
  { from }: Transition,
): Partial<Record<Action, Brought>> {
  const { decision } = claim
  const { procedure, asked: filledIn, correction, refusedBy } = setting
  const step = stepOfStage(procedure, from)
  const payer = payerOf(setting)
  const declared = { accountId: claim.accountId, at: duringCampaign.toISOString() }
  const handedIn: Brought = {
    changes: { decision, ...(procedure.declaration ? { declared } : {}) },
    evidence: { content, employer: null, partProblems: [], rivalIds: ['another-rival'] },
  }
  const asked = step?.kind === 'review' && step.asks.length > 0 ? { [from]: filledIn } : {}
  const rows = partOf(procedure, 'roster') ? { rows: { notSettled: 0, rivals: [] } } : {}
  const passed: Brought = { changes: { decision, asked }, evidence: rows }
  const inBatch = { changes: { batchId: null }, evidence: { batch: { ...releasedBatch, payer } } }
  return {
    submit: handedIn,
    resubmit: handedIn,
    withdraw: { changes: {} },
    forward: passed,
    proposeApproval: passed,
    approve: passed,
    return: { changes: { correction: { fields: [...correction], message: '请补。' } } },
    refuse: { changes: { refusal: { conditionId: refusedBy, message: '不符合。' } } },
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

/** A move of a procedure to which nothing is in the way. */
export const soundTrialOf =
  (setting: TrialSetting) =>
  (submitted: Submitted, transition: Transition): Trial => {
    const { by } = transition
    const office = setting.offices[by]
    const brought = broughtBy(setting, submitted, transition)[transition.action]
    assert.ok(
      brought && (office !== undefined || by === clockActor || by === 'enterpriseHr'),
      `${transition.action} by ${by}`,
    )
    const { changes, evidence = {} } = brought
    const { claim, worker } = submitted
    return {
      claim: claimIn(setting, submitted, transition),
      move: {
        transition,
        changes,
        evidence,
        grant: office === undefined ? null : grantAt(by, office),
        ...(by === clockActor ? { byClock: true as const } : {}),
      },
      account: office !== undefined || by === clockActor ? officer : worker,
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

export const soundInventedTrial = soundTrialOf(invented)

const grantAt = (role: string, organisationId: string) => ({
  id: `grant-${role}`,
  role,
  organisationId,
  organisationName: role,
  displayName: '干事',
  grantedAt: duringCampaign.toISOString(),
  grantedBy: 'test',
  expiresAt: null,
})
