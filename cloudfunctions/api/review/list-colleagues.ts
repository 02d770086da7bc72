import { reviewableClaim } from '../claim/claim-access'
import { standIns } from './colleagues'
import type { UseCase } from '../shared/context'

export const listColleagues: UseCase<'list-colleagues'> = async ({ claimId }, context) => {
  const seat = await reviewableClaim(claimId, context)
  const colleagues = await standIns(seat, context)
  return { colleagues: colleagues.map(({ id, displayName }) => ({ grantId: id, displayName })) }
}
