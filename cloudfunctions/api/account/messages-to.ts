import type { MessagePage } from '@contract/message-page'
import { command } from '@platform/store/cloud'
import { outbox } from '@platform/records/trail'
import { find } from '@platform/store/store'

/** A page of the messages to an account, newest first. */
export async function messagesTo(
  accountId: string,
  before: string | null,
  pageSize: number,
): Promise<MessagePage> {
  const filter = { recipientId: accountId, ...(before === null ? {} : { inboxKey: command.lt(before) }) }
  const rows = await find(outbox, filter, { orderBy: [['inboxKey', 'desc']], limit: pageSize })
  return {
    messages: rows.map(({ _id, template, claimId, about, at, values }) => ({
      id: _id,
      template,
      claimId,
      ...(about === undefined ? {} : { about }),
      at,
      values,
    })),
    next: rows.length === pageSize ? (rows.at(-1)?.inboxKey ?? null) : null,
  }
}
