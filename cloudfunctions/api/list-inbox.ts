import { command, database } from '@platform/cloud'
import { accounts } from '@platform/records/account'
import { outbox } from '@platform/records/trail'
import { find } from '@platform/store'
import type { UseCase } from './context'

const pageSize = 20

export const listInbox: UseCase<'list-inbox'> = async ({ before }, { account }) => {
  const filter = { recipientId: account._id, ...(before === null ? {} : { inboxKey: command.lt(before) }) }
  const rows = await find(outbox, filter, { orderBy: [['inboxKey', 'desc']], limit: pageSize })
  const newest = rows[0]?.at
  if (before === null && newest !== undefined && newest > account.inboxReadAt) {
    await database
      .collection(accounts.name)
      .doc(account._id)
      .update({ data: { inboxReadAt: newest } })
  }
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
