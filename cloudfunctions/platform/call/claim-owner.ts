import type { GrantRecord } from '../records/account'
import type { ClaimRecord, Owner } from '../records/claim'
import { isInGroup } from '../store/city'

/** A person and their grants in force. */
export type Person = { account: { _id: string }; grants: readonly GrantRecord[] }

export const ownedBy = (accountId: string): Owner => ({ kind: 'account', id: accountId })

/** For whom somebody applies: for themselves, and for each organisation that they have the applicant's role in. */
export const ownersOf = ({ account, grants }: Person): Owner[] => [
  ownedBy(account._id),
  ...new Map(
    grants.flatMap(({ role, organisationId }): [string, Owner][] =>
      isInGroup(role, 'applicantOrganisation')
        ? [[organisationId, { kind: 'organisation', id: organisationId }]]
        : [],
    ),
  ).values(),
]

export const isSameOwner = (one: Owner, other: Owner): boolean =>
  one.kind === other.kind && one.id === other.id

/** Whether somebody may read and change a claim as its applicant. */
export const actsFor = (person: Person, { owner }: Pick<ClaimRecord, 'owner'>): boolean =>
  ownersOf(person).some((one) => isSameOwner(one, owner))

/**
 * Whether a claim is somebody's own work: they filed it, it is theirs, or they are of the organisation that applies, in whatever
 * role. Nobody decides on it, pays it, or settles whose it is.
 */
export const isOwnWork = (
  { account, grants }: Person,
  { accountId, owner }: Pick<ClaimRecord, 'accountId' | 'owner'>,
): boolean =>
  accountId === account._id ||
  isSameOwner(owner, ownedBy(account._id)) ||
  (owner.kind === 'organisation' && grants.some(({ organisationId }) => organisationId === owner.id))
