import { database } from '@platform/store/cloud'
import { accounts } from '@platform/records/account'
import type { UseCase } from '../shared/context'
import { messagesTo } from './messages-to'

const pageSize = 20

export const listInbox: UseCase<'list-inbox'> = async ({ before }, { account }) => {
  const page = await messagesTo(account._id, before, pageSize)
  const newest = page.messages[0]?.at
  if (before === null && newest !== undefined && newest > account.inboxReadAt) {
    await database
      .collection(accounts.name)
      .doc(account._id)
      .update({ data: { inboxReadAt: newest } })
  }
  return page
}
