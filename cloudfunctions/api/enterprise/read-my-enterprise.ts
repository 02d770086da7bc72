import { organisations } from '@platform/records/organisation'
import { findById } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { openedField, presentApplication } from '../shared/own-enterprise'
import { licenceAddress } from './licence-photo'

export const readMyEnterprise: UseCase<'read-my-enterprise'> = async (_input, context) => {
  const application = await presentApplication(context)
  if (!application) return { application: null }
  const [office, photoUrl] = await Promise.all([
    findById(organisations, application.officeId),
    licenceAddress(application),
  ])
  const { _id, version, state, companyName, district, refusal, askedAt } = application
  return {
    application: {
      id: _id,
      version,
      state,
      companyName,
      creditCode: openedField(application, 'creditCode'),
      district,
      name: openedField(application, 'name'),
      office: { name: office?.name ?? '', phone: office?.phone ?? null },
      refusal,
      askedAt,
      photoUrl,
    },
  }
}
