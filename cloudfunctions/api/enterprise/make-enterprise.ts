import { searchKeysOf } from '@domain/organisation/search-keys'
import { city } from '@platform/store/city'
import { accounts, newAccount } from '@platform/records/account'
import type { EnterpriseApplication } from '@platform/records/enterprise'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { newId } from '@platform/security/vault'
import type { Context } from '../shared/context'
import { districtNames } from './confirming-office'
import { applicantRole, isStaffed } from './enterprise-access'

/**
 * Makes the enterprise's organisation and gives who asked its role. Of two that are confirmed at once for one code both write the
 * same document: the later one begins again, and finds the first one's HR.
 */
export async function makeEnterprise(
  transaction: Transaction,
  application: EnterpriseApplication,
  { account: officer, now }: Context,
): Promise<void> {
  const { organisationId, companyName, district, officeId, accountId } = application
  const known = await transaction.get(organisations, organisationId)
  if (known && (await isStaffed(organisationId, now))) refuse('enterpriseKnown', {})
  await transaction.put(organisations, {
    _id: organisationId,
    kind: city.duties.selfEntry.organisationKind,
    name: companyName,
    parentId: officeId,
    district: districtNames[district] ?? '',
    phone: known?.phone ?? null,
    searchKeys: searchKeysOf(companyName, []),
    confirmedBy: application._id,
  })
  const account = (await transaction.get(accounts, accountId)) ?? newAccount(accountId, now)
  const granted = {
    id: newId('g'),
    role: applicantRole,
    organisationId,
    organisationName: companyName,
    // Colleagues know each other; lists of an office show no more than this.
    displayName: application.name.mask,
    grantedAt: now.toISOString(),
    grantedBy: officer._id,
    expiresAt: null,
  } as const
  await transaction.put(accounts, {
    ...account,
    grants: [...account.grants, granted],
    enterpriseApplicationId: null,
  })
}
