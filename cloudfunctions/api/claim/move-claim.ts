import type { Transition } from '@domain/claim/transition'
import { dueDay } from '@domain/claim/deadline'
import { needsLookFirst } from '@domain/payment/look-first'
import { appendAudit, type Actor, type AuditEntry } from '@platform/trail/audit'
import { enqueue, type Message } from '@platform/trail/outbox'
import { claims, type ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import type { Day } from '@domain/calendar/day'
import { campaign } from '../shared/campaign'
import { countMovement } from './count-movement'

/** The day by which whoever has a claim after a move should be done. */
export const dueAfter = ({ due }: Transition, today: Day): ClaimRecord['due'] =>
  due === null ? null : dueDay(campaign, due, today)

/** Behind every instant: what is looked at one by one before it is paid. */
export const lookFirst = 'look.'

/** What can be paid is what is approved and has a card; the longest waiting comes first. */
export function payableKeyOf({ stage, bankCard, changedAt, _id, flags }: ClaimRecord): string {
  if (stage !== 'approved' || bankCard.sealed === '') return ''
  return `${needsLookFirst(flags) ? lookFirst : ''}${changedAt}.${_id}`
}

export type Move = {
  transition: Transition
  /** What changes besides stage, version, time and due day. */
  changes: Partial<ClaimRecord>
  actor: Actor
  auditValues?: NonNullable<AuditEntry['values']>
  messageValues?: Message['values']
  now: Date
  today: Day
}

/** Makes one move of the graph: state with version, audit row, its line for the statistics and message in the caller's transaction. */
export async function moveClaim(
  transaction: Transaction,
  claim: ClaimRecord,
  { transition, changes, actor, auditValues, messageValues, now, today }: Move,
): Promise<ClaimRecord> {
  const moved: ClaimRecord = {
    ...claim,
    changedAt: now.toISOString(),
    due: dueAfter(transition, today),
    ...changes,
    stage: transition.to,
    version: claim.version + 1,
  }
  moved.payableKey = payableKeyOf(moved)
  const values = { ...auditValues, stage: moved.stage }
  const entry = { event: transition.writes, actor, at: now, values }
  const audited = await appendAudit(transaction, moved, entry)
  await transaction.put(claims, audited)
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
