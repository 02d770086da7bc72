import { barToSettling } from '@domain/notice/objection'
import type { ObjectionView } from '@contract/notice-calls'
import { command } from '@platform/store/cloud'
import {
  noticeRows,
  notices,
  objections,
  type NoticeRow,
  type ObjectionRecord,
} from '@platform/records/notice'
import { refuse } from '@platform/store/refusal'
import { find, type Collection } from '@platform/store/store'
import type { Context, UseCase } from '../shared/context'
import { officerOf } from './notice-office'
import { settlerOf } from './settle-objection'

const pageSize = 20

export const listObjections: UseCase<'list-objections'> = async (
  { organisationId, queue, after },
  context,
) => {
  if (!officerOf(context, organisationId)) return refuse('notFound', {})
  const isOpen = queue === 'open'
  const further = after === null ? {} : { queueKey: isOpen ? command.gt(after) : command.lt(after) }
  const found = await find(
    objections,
    { officeId: organisationId, queue, ...further },
    { orderBy: [['queueKey', isOpen ? 'asc' : 'desc']], limit: pageSize },
  )
  const titles = new Map(
    (
      await byId(
        notices,
        found.map(({ noticeId }) => noticeId),
      )
    ).map(({ _id, title }) => [_id, title]),
  )
  const rows = new Map(
    (
      await byId(
        noticeRows,
        found.map(({ rowId }) => rowId),
      )
    ).map((row) => [row._id, row]),
  )
  const last = found.at(-1)
  return {
    objections: found.map((objection) =>
      viewOf(objection, titles.get(objection.noticeId) ?? '', rows.get(objection.rowId), context),
    ),
    next: last && found.length === pageSize ? last.queueKey : null,
  }
}

const byId = <T extends { _id: string }>(collection: Collection<T>, ids: readonly string[]): Promise<T[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : find(collection, { _id: command.in([...new Set(ids)]) }, { limit: pageSize })

function viewOf(
  objection: ObjectionRecord,
  title: string,
  row: NoticeRow | undefined,
  context: Context,
): ObjectionView {
  const { _id, noticeId, way, receivedOn, reason, at, state, answer, settledAt } = objection
  return {
    id: _id,
    notice: { id: noticeId, title },
    cells: row?.cells ?? [],
    way,
    receivedOn,
    reason,
    at,
    state,
    answer,
    settledAt,
    bar: row && state === 'open' ? barToSettling(objection, row.owner, settlerOf(context)) : null,
  }
}
