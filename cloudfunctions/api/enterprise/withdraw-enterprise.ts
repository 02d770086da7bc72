import { enterpriseMessages } from '@domain/claim/claim-event'
import { appendAudit } from '@platform/trail/audit'
import { command } from '@platform/store/cloud'
import { accounts } from '@platform/records/account'
import { enterpriseApplications, type EnterpriseApplication } from '@platform/records/enterprise'
import { outbox } from '@platform/records/trail'
import { removeWhere } from '@platform/store/store'
import { asWorker, type UseCase } from '../shared/context'
import { ownApplication, requireAt } from './enterprise-access'
import { eraseLicences } from './erase-licences'
import { dropLicence } from './licence-photo'

export const withdrawEnterprise: UseCase<'withdraw-enterprise'> = async (
  { applicationId, expectedVersion },
  context,
) => {
  const withdrawn = await context.once(async (transaction) => {
    const application = await ownApplication(applicationId, context, transaction)
    requireAt(application, expectedVersion, ['asked', 'refused'])
    await dropLicence(transaction, application.photoId)
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    await transaction.put(accounts, { ...account, enterpriseApplicationId: null })
    const entry = { event: 'enterpriseWithdrawn', actor: asWorker(context), at: context.now } as const
    const empty = withoutContent(application, context.now)
    await transaction.put(enterpriseApplications, await appendAudit(transaction, empty, entry))
    return { applicationId }
  })
  await eraseLicences(applicationId)
  await removeWhere(outbox, {
    recipientId: context.account._id,
    template: command.in([...enterpriseMessages]),
  })
  return withdrawn
}

const nothing = { sealed: '', mask: '' }

/** Nobody needs any longer what was given for it: what stays is that somebody asked. */
const withoutContent = (application: EnterpriseApplication, now: Date): EnterpriseApplication => ({
  ...application,
  version: application.version + 1,
  state: 'withdrawn',
  companyName: '',
  creditCode: nothing,
  organisationId: '',
  name: nothing,
  photoId: '',
  refusal: null,
  changedAt: now.toISOString(),
  queueKey: '',
})
