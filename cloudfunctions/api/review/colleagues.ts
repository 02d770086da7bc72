import { isOwnWork } from '@platform/call/claim-owner'
import { accounts, activeGrants, type Account, type GrantRecord } from '@platform/records/account'
import { find } from '@platform/store/store'
import type { ReviewableClaim } from '../claim/claim-access'
import { isAt, passedBelow } from '../claim/claim-desk'
import type { Context } from '../shared/context'

const mostListed = 100

/** The grant by which an account may decide on a claim in the caller's place, or null: same office, not their own claim, not passed by them below. */
export function standIn(
  { claim, grant, hand }: ReviewableClaim,
  account: Account,
  context: Context,
): GrantRecord | null {
  const grants = activeGrants(account, context.now)
  if (account._id === context.account._id || isOwnWork({ account, grants }, claim)) return null
  if (passedBelow(claim, hand, account._id)) return null
  return grants.find((one) => isAt(one, grant)) ?? null
}

/** Everybody who may decide on a claim in the caller's place. */
export async function standIns(seat: ReviewableClaim, context: Context): Promise<GrantRecord[]> {
  const { organisationId } = seat.grant
  const staff = await find(accounts, { 'grants.organisationId': organisationId }, { limit: mostListed })
  return staff.flatMap((account) => standIn(seat, account, context) ?? [])
}
