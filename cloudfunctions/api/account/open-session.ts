import { command, database } from '@platform/store/cloud'
import { environment } from '@platform/store/environment'
import type { GrantRecord } from '@platform/records/account'
import { outbox } from '@platform/records/trail'
import { openMeasures } from '@platform/call/campaigns'
import { consentsOf } from '../shared/consents'
import type { UseCase } from '../shared/context'

/** A grant as its holder sees it: without who gave it and under what name. */
export const grantView = ({ id, role, organisationId, organisationName, expiresAt }: GrantRecord) => ({
  id,
  role,
  organisationId,
  organisationName,
  expiresAt,
})

export const openSession: UseCase<'open-session'> = async (_input, { account, grants, now, today }) => {
  const { total } = await database
    .collection(outbox.name)
    .where({ recipientId: account._id, inboxKey: command.gt(`${account.inboxReadAt}~`) })
    .count()
  return {
    grants: grants.map(grantView),
    consents: consentsOf(account),
    now: now.toISOString(),
    today,
    demo: environment().DEMO === '1',
    unreadCount: total,
    messageTemplateId: environment().MESSAGE_TEMPLATE_ID || null,
    open: openMeasures(),
  }
}
