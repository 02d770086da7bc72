import { takesCard } from '@domain/claim/stage'
import { claims } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { decisionOf } from '../claim/claim-view'
import type { UseCase } from '../shared/context'

const mostListed = 50

export const listMyClaims: UseCase<'list-my-claims'> = async (_input, { account, today }) => {
  const own = await find(
    claims,
    { accountId: account._id },
    { orderBy: [['changedAt', 'desc']], limit: mostListed },
  )
  return {
    claims: own.map((claim) => ({
      id: claim._id,
      number: claim.number,
      version: claim.version,
      measureId: claim.measureId,
      stage: claim.stage,
      payable: decisionOf(claim, today).amount.payable,
      employerName: claim.employerName,
      applicant: { nameMask: claim.name.mask, phoneMask: claim.phone.mask },
      needsCard: takesCard(claim.stage) && claim.bankCard.sealed === '',
      changedAt: claim.changedAt,
      due: claim.due,
    })),
  }
}
