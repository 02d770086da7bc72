import { noticeState } from '@domain/notice/notice'
import { objections } from '@platform/records/notice'
import { refuse } from '@platform/store/refusal'
import { keyedHash } from '@platform/security/vault'
import { asWorker, type UseCase } from '../shared/context'
import { putObjection, shownRow } from './put-objection'

export const objectToNotice: UseCase<'object-to-notice'> = ({ noticeId, rowId, reason }, context) =>
  context.once(async (transaction) => {
    const { account, now, today } = context
    const subject = await shownRow(transaction, { noticeId, rowId })
    const state = noticeState(subject.notice, today)
    if (!state.running) return refuse('noticeEnded', { on: state.until })
    // One an account and row: its id says so.
    const id = `o${keyedHash('objection', `${rowId}\0${account._id}`)}`
    if (await transaction.get(objections, id)) return refuse('objectionThere', {})
    await putObjection(transaction, subject, {
      id,
      reason,
      way: null,
      receivedOn: today,
      actor: asWorker(context),
      at: now,
    })
    return { objectionId: id }
  })
