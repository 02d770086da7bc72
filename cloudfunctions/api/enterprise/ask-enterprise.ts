import type { CallInput } from '@contract/calls'
import { creditCodeProblem, normaliseCreditCode } from '@domain/organisation/credit-code'
import { isCompanyName, normaliseCompanyName } from '@domain/organisation/enterprise-application'
import { maskName } from '@domain/person/mask'
import { isLatinName, isName, normaliseName } from '@domain/person/name'
import { appendAudit } from '@platform/trail/audit'
import { enqueue } from '@platform/trail/outbox'
import { accounts } from '@platform/records/account'
import { enterpriseApplications, type EnterpriseApplication } from '@platform/records/enterprise'
import { refuse } from '@platform/store/refusal'
import { clearTray } from '@platform/files/uploads'
import { newId, seal } from '@platform/security/vault'
import { asWorker, type Context, type UseCase } from '../shared/context'
import { placeOf } from '../shared/own-enterprise'
import { eraseLicences } from './erase-licences'
import { confirmingOffice } from './confirming-office'
import { enterpriseId, isStaffed, ownApplication, requireAt } from './enterprise-access'
import { attachLicence, keptLicence } from './licence-photo'

export const askEnterprise: UseCase<'ask-enterprise'> = async (input, context) => {
  const given = givenOf(input)
  const office = (await confirmingOffice(input.district)) ?? refuse('wrongInput', { field: 'district' })
  const licence = input.photo && (await keptLicence(input.photo, context))
  const asked = await context.once(async (transaction) => {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const earlier = input.correct && (await corrected(input.correct, context, transaction))
    if (!earlier && account.enterpriseApplicationId !== null) refuse('secondApplication', {})
    const organisationId = enterpriseId(given.creditCode)
    if (await isStaffed(organisationId, context.now)) refuse('enterpriseKnown', {})
    const _id = earlier?._id ?? newId('e')
    if (licence) await attachLicence(transaction, _id, licence, earlier?.photoId ?? null)
    const photoId = licence?.photoId ?? earlier?.photoId ?? refuse('uploadMissing', {})
    const at = context.now.toISOString()
    const application: EnterpriseApplication = {
      ...(earlier ?? { auditSequence: 0, auditHash: '', auditSeal: '' }),
      _id,
      version: (earlier?.version ?? 0) + 1,
      accountId: account._id,
      state: 'asked',
      companyName: given.companyName,
      district: input.district,
      officeId: office._id,
      creditCode: sealedField(_id, 'creditCode', given.creditCode, given.creditCode.slice(-4)),
      organisationId,
      name: sealedField(_id, 'name', given.name, maskName(given.name)),
      photoId,
      refusal: earlier?.refusal ?? null,
      askedAt: at,
      changedAt: at,
      queueKey: `${at}.${_id}`,
    }
    const event = earlier ? 'enterpriseAskedAgain' : 'enterpriseAsked'
    const entry = {
      event,
      actor: asWorker(context),
      at: context.now,
      values: { officeId: office._id },
    } as const
    await transaction.put(enterpriseApplications, await appendAudit(transaction, application, entry))
    await transaction.put(accounts, { ...account, enterpriseApplicationId: _id })
    await enqueue(transaction, {
      recipientId: account._id,
      template: 'enterpriseAsked',
      claimId: null,
      values: { company: given.companyName, office: office.name },
      at: context.now,
    })
    return { applicationId: _id, version: application.version }
  })
  if (input.photo && licence?.kept) await clearTray(input.photo.fileId)
  await eraseLicences(asked.applicationId)
  return asked
}

/** What was typed, as it is compared and kept. */
function givenOf({ creditCode: typed, companyName: company, name: own }: CallInput<'ask-enterprise'>) {
  const creditCode = normaliseCreditCode(typed)
  const problem = creditCodeProblem(creditCode)
  if (problem !== null) refuse('creditCodeWrong', { problem })
  const companyName = normaliseCompanyName(company)
  if (!isCompanyName(companyName)) refuse('wrongInput', { field: 'companyName' })
  const name = normaliseName(own)
  if (!isName(name) && !isLatinName(name)) refuse('wrongInput', { field: 'name' })
  return { creditCode, companyName, name }
}

async function corrected(
  { applicationId, expectedVersion }: NonNullable<CallInput<'ask-enterprise'>['correct']>,
  context: Context,
  transaction: Parameters<typeof ownApplication>[2],
): Promise<EnterpriseApplication> {
  const application = await ownApplication(applicationId, context, transaction)
  requireAt(application, expectedVersion, ['refused'])
  return application
}

const sealedField = (id: string, field: 'creditCode' | 'name', plain: string, mask: string) => ({
  sealed: seal(plain, placeOf(id, field)),
  mask,
})
