import type { GrantRecord } from '@platform/records/account'
import type { Context } from '../shared/context'

/** The caller's grant in the office of a notice, whatever its role there; undefined when they are not of it. */
export const officerOf = ({ grants }: Context, officeId: string): GrantRecord | undefined =>
  grants.find(({ organisationId }) => organisationId === officeId)
