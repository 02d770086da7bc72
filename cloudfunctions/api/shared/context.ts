import type { Context } from '@platform/call/call-context'
import type { GrantRecord } from '@platform/records/account'

export type { Context, UseCase } from '@platform/call/call-context'

/** The caller as the audit trail names a worker. */
export const asWorker = (context: Context) => ({
  accountId: context.account._id,
  role: 'worker',
  organisation: '',
})

/** The caller as the audit trail names staff acting under a grant. */
export const asStaff = (context: Context, grant: GrantRecord) => ({
  accountId: context.account._id,
  role: grant.role,
  organisation: grant.organisationName,
})
