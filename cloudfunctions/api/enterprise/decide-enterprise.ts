import type { CallInput } from '@contract/calls'
import { appendAudit, type AuditEntry } from '@platform/trail/audit'
import { enqueue, type Message } from '@platform/trail/outbox'
import type { GrantRecord } from '@platform/records/account'
import { enterpriseApplications, type EnterpriseApplication } from '@platform/records/enterprise'
import { asStaff, type UseCase } from '../shared/context'
import { applicationBefore, requireAt } from './enterprise-access'
import { makeEnterprise } from './make-enterprise'

type Decision = CallInput<'decide-enterprise'>['decision']

export const decideEnterprise: UseCase<'decide-enterprise'> = (
  { applicationId, expectedVersion, decision },
  context,
) =>
  context.once(async (transaction) => {
    const { application, grant } = await applicationBefore(applicationId, context, transaction)
    requireAt(application, expectedVersion, ['asked'])
    if (decision.action === 'confirm') await makeEnterprise(transaction, application, context)
    const decided = decidedBy(application, decision, context.now)
    const entry = { actor: asStaff(context, grant), at: context.now, ...auditOf(decision, application) }
    await transaction.put(enterpriseApplications, await appendAudit(transaction, decided, entry))
    await enqueue(transaction, {
      recipientId: application.accountId,
      claimId: null,
      at: context.now,
      ...messageOf(decision, application, grant),
    })
    return { applicationId, state: decided.state }
  })

const decidedBy = (
  application: EnterpriseApplication,
  decision: Decision,
  now: Date,
): EnterpriseApplication => ({
  ...application,
  version: application.version + 1,
  state: decision.action === 'confirm' ? 'confirmed' : 'refused',
  refusal: decision.action === 'confirm' ? null : { reason: decision.reason, message: decision.message },
  changedAt: now.toISOString(),
  queueKey: '',
})

const auditOf = (
  decision: Decision,
  { organisationId }: EnterpriseApplication,
): Pick<AuditEntry, 'event' | 'values'> =>
  decision.action === 'confirm'
    ? { event: 'enterpriseConfirmed', values: { organisationId, checks: decision.checks.join(' ') } }
    : { event: 'enterpriseRefused', values: { reason: decision.reason, message: decision.message } }

const messageOf = (
  decision: Decision,
  { companyName: company }: EnterpriseApplication,
  { organisationName: office }: GrantRecord,
): Pick<Message, 'template' | 'values'> =>
  decision.action === 'confirm'
    ? { template: 'enterpriseConfirmed', values: { company, office } }
    : {
        template: 'enterpriseRefused',
        values: { company, office, reason: decision.reason, message: decision.message },
      }
