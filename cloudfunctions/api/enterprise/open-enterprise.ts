import { appendAudit } from '@platform/trail/audit'
import { enterpriseApplications } from '@platform/records/enterprise'
import { transact } from '@platform/store/transaction'
import { asStaff, type UseCase } from '../shared/context'
import { openedField } from '../shared/own-enterprise'
import { applicationBefore, isStaffed } from './enterprise-access'
import { licenceAddress } from './licence-photo'

export const openEnterprise: UseCase<'open-enterprise'> = async ({ applicationId }, context) => {
  // Opening again is harmless, so it needs no memory of its answer, which would hold personal data.
  const { application, grant } = await transact(async (transaction) => {
    const seat = await applicationBefore(applicationId, context, transaction)
    const entry = { event: 'enterpriseOpened', actor: asStaff(context, seat.grant), at: context.now } as const
    const audited = await appendAudit(transaction, seat.application, entry)
    await transaction.put(enterpriseApplications, audited)
    return { application: audited, grant: seat.grant }
  })
  const [known, photoUrl] = await Promise.all([
    application.state === 'confirmed' ? false : isStaffed(application.organisationId, context.now),
    licenceAddress(application),
  ])
  const { _id, version, state, companyName, district, refusal, askedAt } = application
  return {
    id: _id,
    version,
    state,
    companyName,
    creditCode: openedField(application, 'creditCode'),
    district,
    officeName: grant.organisationName,
    name: openedField(application, 'name'),
    askedAt,
    refusal,
    known,
    photoUrl,
  }
}
