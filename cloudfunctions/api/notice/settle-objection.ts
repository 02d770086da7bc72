import { barToSettling, withSettled } from '@domain/notice/objection'
import { appendAudit } from '@platform/trail/audit'
import { enqueue } from '@platform/trail/outbox'
import { noticeRows, notices, objections, type ObjectionRecord } from '@platform/records/notice'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { officerOf } from './notice-office'

export const settleObjection: UseCase<'settle-objection'> = ({ objectionId, outcome, answer }, context) =>
  context.once(async (transaction) => {
    const { account, now } = context
    const objection = await transaction.get(objections, objectionId)
    const grant = objection && officerOf(context, objection.officeId)
    if (!objection || !grant) return refuse('notFound', {})
    const { notice, row } = await noticeAndRow(transaction, objection)
    if (objection.state !== 'open') return refuse('objectionSettled', {})
    const bar = barToSettling(objection, row.owner, settlerOf(context))
    if (bar) return refuse('notYoursToSettle', { bar })
    const at = now.toISOString()
    await transaction.put(objections, {
      ...objection,
      state: outcome,
      answer,
      settledBy: account._id,
      settledAt: at,
      queue: 'settled',
      queueKey: `${at}.${objectionId}`,
    })
    await transaction.put(noticeRows, { ...row, ...withSettled(row, outcome) })
    const audited = await appendAudit(transaction, notice, {
      event: 'noticeSettled',
      actor: asStaff(context, grant),
      at: now,
      values: { objectionId, rowId: row._id, outcome },
    })
    await transaction.put(notices, audited)
    if (objection.way === null)
      await enqueue(transaction, {
        recipientId: objection.accountId,
        template: 'objectionSettled',
        claimId: null,
        values: { noticeId: notice._id, title: notice.title, outcome, answer },
        at: now,
      })
    return { objectionId }
  })

/** As whom the caller may not settle: by account, and for every organisation that they act for. */
export const settlerOf = ({ account, grants }: Context) => ({
  accountId: account._id,
  organisationIds: grants.map(({ organisationId }) => organisationId),
})

async function noticeAndRow(transaction: Transaction, { noticeId, rowId }: ObjectionRecord) {
  const notice = await transaction.get(notices, noticeId)
  const row = await transaction.get(noticeRows, rowId)
  if (!notice || !row) throw new Error(`notice ${noticeId} or its row ${rowId} is missing`)
  return { notice, row }
}
