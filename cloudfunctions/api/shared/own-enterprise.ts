import { enterpriseApplications, type EnterpriseApplication } from '@platform/records/enterprise'
import { open } from '@platform/security/vault'
import { command } from '@platform/store/cloud'
import { find, findById } from '@platform/store/store'
import type { Context } from './context'

/** The caller's application that is open, else the last one; null when there is none, or it was taken back. */
export async function presentApplication({ account }: Context): Promise<EnterpriseApplication | null> {
  const { enterpriseApplicationId } = account
  if (enterpriseApplicationId !== null) return findById(enterpriseApplications, enterpriseApplicationId)
  const [last] = await find(
    enterpriseApplications,
    { accountId: account._id, changedAt: command.gt('') },
    { orderBy: [['changedAt', 'desc']], limit: 1 },
  )
  return last?.state === 'withdrawn' ? null : (last ?? null)
}

/** Where a sealed field of an application belongs. */
export const placeOf = (id: string, field: 'creditCode' | 'name') => ({
  collection: enterpriseApplications.name,
  id,
  field,
})

/** A sealed field of an application as it was given; empty once erased. */
export const openedField = (application: EnterpriseApplication, field: 'creditCode' | 'name'): string =>
  application[field].sealed === '' ? '' : open(application[field].sealed, placeOf(application._id, field))
