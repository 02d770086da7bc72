import { moveFrom } from '@domain/claim/transition'
import { dueDay } from '@domain/claim/deadline'
import { needsLookFirst } from '@domain/payment/look-first'
import { applicantRoleOf } from '@domain/procedure/applicant'
import type { Action } from '@domain/procedure/move'
import { clockActor, type Transition } from '@domain/procedure/transition'
import { appendAudit, type AuditEntry } from '@platform/trail/audit'
import { aboutMove, enqueue, type Message } from '@platform/trail/outbox'
import type { GrantRecord } from '@platform/records/account'
import { claims, type ClaimRecord, type Payer } from '@platform/records/claim'
import { isInGroup } from '@platform/store/city'
import { openedForm } from '@platform/security/claim-fields'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import type { Day } from '@domain/calendar/day'
import { rulesOf } from '@platform/call/claim-rules'
import { asStaff, asWorker, type Context } from '../shared/context'
import { changesAtNotice } from '../notice/enter-leave'
import { arrivalOf, officeEvidence, type Office } from './arrival'
import { countMovement } from './count-movement'
import type { Evidence } from './guards/attempt'
import { runGuards } from './guards/run-guards'
import { isPayeeKnown } from './payer'
import { putDesks } from './put-desks'

/** The day by which whoever has a claim after a move should be done. */
export const dueAfter = (claim: ClaimRecord, { due }: Transition, today: Day): ClaimRecord['due'] =>
  due === null ? null : dueDay(rulesOf(claim).pack, due, today)

/** Behind every instant: what is looked at one by one before it is paid. */
export const lookFirst = 'look.'

/** What a payer pays for one measure stands together. */
export const payablePrefix = ({ organisationId, measureId }: Payer): string =>
  `${organisationId}/${measureId}/`

/** What can be paid is what is approved and goes to a known card or account; of a payer and measure the longest waiting comes first. */
export function payableKeyOf(claim: ClaimRecord): string {
  const { stage, changedAt, _id, flags, payer } = claim
  if (stage !== 'approved' || payer === null || !isPayeeKnown(claim)) return ''
  return `${payablePrefix(payer)}${needsLookFirst(flags, rulesOf(claim).procedure) ? lookFirst : ''}${changedAt}.${_id}`
}

/** The move that an action makes from where a claim is. Refuses where its stage does not know the action. */
export const knownMove = (claim: ClaimRecord, action: Action, to?: string): Transition =>
  moveFrom(rulesOf(claim).procedure, claim.stage, action, to) ?? refuse('wrongStage', { stage: claim.stage })

/** Who makes a move is of the role that the graph names. Of two claims for one place the other gives way wherever it lies. */
function requireRole({ action, by }: Transition, role: string): void {
  if (action !== 'yieldPlace' && role !== by) refuse('notAllowed', {})
}

/** Whoever applies, as the audit trail names them: by their role in the organisation that applies, or as a worker. */
function asApplicant({ owner }: ClaimRecord, context: Context) {
  const grant = context.grants.find(
    ({ role, organisationId }) =>
      owner.kind === 'organisation' &&
      organisationId === owner.id &&
      isInGroup(role, 'applicantOrganisation'),
  )
  return grant ? asStaff(context, grant) : asWorker(context)
}

export type Move = {
  transition: Transition
  /** What changes besides stage, version, time and due day: guards judge it. */
  changes: Partial<ClaimRecord>
  /** What is written beside the claim once the guards let the move through, and what changes of the claim by that. */
  beside?: () => Promise<Partial<ClaimRecord>>
  /** Whose the claim is then, where who makes the move knows it; otherwise the rule of the step says. */
  office?: Office
  /** Under which grant staff make the move; null when the applicant does, or the clock. */
  grant: GrantRecord | null
  /** Set where nobody makes the move: it happens because time passes. */
  byClock?: true
  /** What guards need besides and the caller has looked up. */
  evidence?: Partial<Evidence>
  auditValues?: NonNullable<AuditEntry['values']>
  messageValues?: Message['values']
}

const actorOf = (
  claim: ClaimRecord,
  { grant, byClock }: Pick<Move, 'grant' | 'byClock'>,
  context: Context,
) => {
  if (byClock) return { accountId: clockActor, role: clockActor, organisation: '' }
  return grant === null ? asApplicant(claim, context) : asStaff(context, grant)
}

/**
 * Makes one move of the graph in the caller's transaction: first its guards, and then state with version, audit row, its line for
 * the statistics and message.
 */
export async function moveClaim(
  transaction: Transaction,
  claim: ClaimRecord,
  { transition, changes, beside, office, grant, byClock, evidence = {}, auditValues, messageValues }: Move,
  context: Context,
): Promise<ClaimRecord> {
  const { now, today } = context
  requireRole(transition, byClock ? clockActor : (grant?.role ?? applicantRoleOf(rulesOf(claim).procedure)))
  const found = await officeEvidence(transaction, claim, { transition, office })
  await runGuards({
    transaction,
    transition,
    claim,
    changes,
    grant,
    context,
    evidence: { ...found, ...evidence },
  })
  const at = now.toISOString()
  const decided: ClaimRecord = {
    ...claim,
    changedAt: at,
    due: dueAfter(claim, transition, today),
    ...changes,
    ...(await beside?.()),
  }
  const moved: ClaimRecord = {
    ...decided,
    ...(await arrivalOf(transaction, decided, { transition, office, at })),
    stage: transition.to,
    version: claim.version + 1,
  }
  const actor = actorOf(claim, { grant, byClock }, context)
  const form = () => openedForm(moved)
  const around = { before: claim, after: moved, form, actor, at: now, today }
  Object.assign(moved, await changesAtNotice(transaction, around))
  moved.payableKey = payableKeyOf(moved)
  const values = { ...auditValues, stage: moved.stage }
  const entry = { event: transition.writes, actor, at: now, values }
  const audited = await appendAudit(transaction, moved, entry)
  await transaction.put(claims, audited)
  await putDesks(transaction, claim, audited)
  await countMovement(transaction, claim, audited, { event: transition.writes, now, today })
  if (transition.tells !== null) {
    await enqueue(transaction, {
      recipientId: claim.accountId,
      template: transition.tells,
      claimId: claim._id,
      about: aboutMove(claim, audited),
      values: { ...messageValues, ...(audited.number === null ? {} : { number: audited.number }) },
      at: now,
    })
  }
  return audited
}
