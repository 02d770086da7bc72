import { isInTime, noticeState } from '@domain/notice/notice'
import { refuse } from '@platform/store/refusal'
import { newId } from '@platform/security/vault'
import { asStaff, type UseCase } from '../shared/context'
import { officerOf } from './notice-office'
import { putObjection, shownRow } from './put-objection'

export const enterObjection: UseCase<'enter-objection'> = (
  { noticeId, rowId, way, receivedOn, reason },
  context,
) =>
  context.once(async (transaction) => {
    const { now, today } = context
    const subject = await shownRow(transaction, { noticeId, rowId })
    const { notice } = subject
    const grant = officerOf(context, notice.office.id)
    if (!grant) return refuse('notFound', {})
    // A letter of the last day is written down on the next one, and is in time.
    if (receivedOn > today || !isInTime(notice, receivedOn))
      return refuse('notWithinNotice', { from: notice.opensOn, to: noticeState(notice, today).until })
    const id = newId('o')
    await putObjection(transaction, subject, {
      id,
      reason,
      way,
      receivedOn,
      actor: asStaff(context, grant),
      at: now,
    })
    return { objectionId: id }
  })
