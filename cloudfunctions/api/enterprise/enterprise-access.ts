import { city, isInGroup } from '@platform/store/city'
import { enterpriseApplications, type EnterpriseApplication } from '@platform/records/enterprise'
import { accounts, activeGrants, type GrantRecord } from '@platform/records/account'
import { refuse } from '@platform/store/refusal'
import { find, findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { keyedHash } from '@platform/security/vault'
import type { Context } from '../shared/context'

/** The role that an enterprise's own people have. */
export const applicantRole = city.duties.selfEntry.role

const mostStaff = 100

/** The id of an enterprise's organisation: one code is one organisation, and nobody without the key finds it by its code. */
export const enterpriseId = (creditCode: string): string =>
  `enterprise-${keyedHash('enterprise', creditCode)}`

/** Whether somebody works for the enterprise here already. One whose HR have all left can be asked for anew. */
export async function isStaffed(organisationId: string, now: Date): Promise<boolean> {
  const staff = await find(accounts, { 'grants.organisationId': organisationId }, { limit: mostStaff })
  const holds = (grant: GrantRecord) =>
    grant.organisationId === organisationId && grant.role === applicantRole
  return staff.some((account) => activeGrants(account, now).some(holds))
}

const read = (id: string, transaction?: Transaction) =>
  transaction ? transaction.get(enterpriseApplications, id) : findById(enterpriseApplications, id)

/** The caller's own application. Another person's answers like a missing one. */
export async function ownApplication(
  applicationId: string,
  { account }: Context,
  transaction?: Transaction,
): Promise<EnterpriseApplication> {
  const application = await read(applicationId, transaction)
  return application?.accountId === account._id ? application : refuse('notFound', {})
}

/** The caller's office of that id that confirms enterprises, the first when none is named. */
export const confirmingSeat = ({ grants }: Context, organisationId: string | null): GrantRecord | null =>
  grants.find(
    (grant) =>
      isInGroup(grant.role, 'enterpriseConfirmer') &&
      (organisationId === null || grant.organisationId === organisationId),
  ) ?? null

/** An application before one of the caller's offices. Any other answers like a missing one; one's own is for a colleague. */
export async function applicationBefore(
  applicationId: string,
  context: Context,
  transaction: Transaction,
): Promise<{ application: EnterpriseApplication; grant: GrantRecord }> {
  const application = await read(applicationId, transaction)
  const grant = application && confirmingSeat(context, application.officeId)
  if (!application || !grant || application.state === 'withdrawn') return refuse('notFound', {})
  if (application.accountId === context.account._id) return refuse('notAllowed', {})
  return { application, grant }
}

/** Refuses when the application was changed since the caller read it, or is at a state that is not asked for. */
export function requireAt(
  application: EnterpriseApplication,
  expectedVersion: number,
  states: readonly EnterpriseApplication['state'][],
): void {
  if (application.version !== expectedVersion) refuse('staleVersion', { currentVersion: application.version })
  if (!states.includes(application.state)) refuse('applicationState', { state: application.state })
}
