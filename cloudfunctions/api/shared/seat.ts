import { isInGroup } from '@platform/store/city'
import type { GrantRecord } from '@platform/records/account'
import type { Context } from './context'

/** The caller's office of that id whose role does something with claims, the first such office when none is named. */
export const seatOf = (
  { grants }: Pick<Context, 'grants'>,
  organisationId: string | null,
): GrantRecord | null =>
  grants.find(
    (grant) =>
      isInGroup(grant.role, 'reviewer') &&
      (organisationId === null || grant.organisationId === organisationId),
  ) ?? null
