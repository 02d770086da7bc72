import { command } from '@platform/cloud'
import { outbox } from '@platform/records/trail'
import { find } from '@platform/store'
import type { UseCase } from './context'

const pageSize = 50

export const exportMyMessages: UseCase<'export-my-messages'> = async ({ before }, { account }) => {
  const filter = { recipientId: account._id, ...(before === null ? {} : { inboxKey: command.lt(before) }) }
  const rows = await find(outbox, filter, { orderBy: [['inboxKey', 'desc']], limit: pageSize })
  return {
    messages: rows.map(({ _id, template, claimId, at, values }) => ({
      id: _id,
      template,
      claimId,
      at,
      values,
    })),
    next: rows.length === pageSize ? (rows.at(-1)?.inboxKey ?? null) : null,
  }
}
