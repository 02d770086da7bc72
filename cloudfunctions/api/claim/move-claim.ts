import { transitionOf, type ClaimAction, type Transition } from '@domain/claim/transition'
import type { Stage } from '@domain/claim/stage'
import { dueDay } from '@domain/claim/deadline'
import { needsLookFirst } from '@domain/payment/look-first'
import { appendAudit, type AuditEntry } from '@platform/trail/audit'
import { enqueue, type Message } from '@platform/trail/outbox'
import type { GrantRecord } from '@platform/records/account'
import { claims, type ClaimRecord, type Payer } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import type { Day } from '@domain/calendar/day'
import { rulesOf } from '../shared/claim-rules'
import { asStaff, asWorker, type Context } from '../shared/context'
import { countMovement } from './count-movement'
import type { Evidence } from './guards/attempt'
import { runGuards } from './guards/run-guards'
import { payerOf } from './payer'
import { putDesks } from './put-desks'

/** The day by which whoever has a claim after a move should be done. */
export const dueAfter = (claim: ClaimRecord, { due }: Transition, today: Day): ClaimRecord['due'] =>
  due === null ? null : dueDay(rulesOf(claim).pack, due, today)

/** Behind every instant: what is looked at one by one before it is paid. */
export const lookFirst = 'look.'

/** What a payer pays for one measure stands together. */
export const payablePrefix = ({ organisationId, measureId }: Payer): string =>
  `${organisationId}/${measureId}/`

/** What can be paid is what is approved and has a card; of a payer and measure the longest waiting comes first. */
export function payableKeyOf({ stage, bankCard, changedAt, _id, flags, payer }: ClaimRecord): string {
  if (stage !== 'approved' || bankCard.sealed === '' || payer === null) return ''
  return `${payablePrefix(payer)}${needsLookFirst(flags) ? lookFirst : ''}${changedAt}.${_id}`
}

/** The move that an action makes from where a claim is. Refuses where its stage does not know the action. */
export const knownMove = ({ stage }: ClaimRecord, action: ClaimAction, to?: Stage): Transition =>
  transitionOf(stage, action, to) ?? refuse('wrongStage', { stage })

/** Who makes a move is of the role that the graph names. Of two claims for one place the other gives way wherever it lies. */
function requireRole({ action, by }: Transition, grant: GrantRecord | null): void {
  if (action !== 'yieldPlace' && (grant?.role ?? 'worker') !== by) refuse('notAllowed', {})
}

export type Move = {
  transition: Transition
  /** What changes besides stage, version, time and due day: guards judge it. */
  changes: Partial<ClaimRecord>
  /** What is written beside the claim once the guards let the move through, and what changes of the claim by that. */
  beside?: () => Promise<Partial<ClaimRecord>>
  /** Under which grant staff make the move; null when the worker does. */
  grant: GrantRecord | null
  /** What guards need besides and the caller has looked up. */
  evidence?: Partial<Evidence>
  auditValues?: NonNullable<AuditEntry['values']>
  messageValues?: Message['values']
}

/**
 * Makes one move of the graph in the caller's transaction: first its guards, and then state with version, audit row, its line for
 * the statistics and message.
 */
export async function moveClaim(
  transaction: Transaction,
  claim: ClaimRecord,
  { transition, changes, beside, grant, evidence = {}, auditValues, messageValues }: Move,
  context: Context,
): Promise<ClaimRecord> {
  const { now, today } = context
  requireRole(transition, grant)
  await runGuards({ transaction, transition, claim, changes, grant, context, evidence })
  const moved: ClaimRecord = {
    ...claim,
    changedAt: now.toISOString(),
    due: dueAfter(claim, transition, today),
    ...changes,
    ...(await beside?.()),
    stage: transition.to,
    version: claim.version + 1,
  }
  moved.payer = payerOf(moved)
  moved.payableKey = payableKeyOf(moved)
  const values = { ...auditValues, stage: moved.stage }
  const actor = grant === null ? asWorker(context) : asStaff(context, grant)
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
      values: { ...messageValues, ...(audited.number === null ? {} : { number: audited.number }) },
      at: now,
    })
  }
  return audited
}
