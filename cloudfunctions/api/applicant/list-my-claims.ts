import { takesCard } from '@domain/claim/stage'
import { ownersOf } from '@platform/call/claim-owner'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { nameMaskOn, phoneMaskOn } from '@platform/call/applicant-on'
import { decisionOf } from '@platform/call/claim-decision'
import type { Context, UseCase } from '../shared/context'
import { rulesOf } from '@platform/call/claim-rules'

const mostListed = 50

/** The claims of the caller and of the organisations that they apply for, the newest first. */
async function newestOf(context: Context): Promise<ClaimRecord[]> {
  const order = { orderBy: [['changedAt', 'desc']], limit: mostListed } as const
  const lists = await Promise.all(
    ownersOf(context).map(({ kind, id }) => find(claims, { 'owner.kind': kind, 'owner.id': id }, order)),
  )
  return lists
    .flat()
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
    .slice(0, mostListed)
}

export const listMyClaims: UseCase<'list-my-claims'> = async (_input, context) => {
  const own = await newestOf(context)
  return {
    claims: own.map((claim) => ({
      id: claim._id,
      number: claim.number,
      version: claim.version,
      packId: claim.packId,
      measureId: claim.measureId,
      stage: claim.stage,
      payable: decisionOf(claim, context.today).amount.payable,
      employerName: claim.employerName,
      applicant: { nameMask: nameMaskOn(claim), phoneMask: phoneMaskOn(claim) },
      needsCard: takesCard(rulesOf(claim).procedure, claim.stage) && claim.bankCard.sealed === '',
      changedAt: claim.changedAt,
      due: claim.due,
    })),
  }
}
