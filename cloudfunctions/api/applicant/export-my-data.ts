import type { OwnClaim } from '@contract/data-calls'
import { command } from '@platform/store/cloud'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { finishedPhotos } from '../claim/claim-photos'
import { formViewOf } from '../claim/claim-view'
import type { Context, UseCase } from '../shared/context'
import { openedField, presentApplication } from '../shared/own-enterprise'
import { isErasable } from './erase-claim'
import { paymentLinesOf } from '../payment/payment-lines-of'

const pageSize = 20

export const exportMyData: UseCase<'export-my-data'> = async ({ before }, context) => {
  const { account, grants } = context
  const own = await find(
    claims,
    {
      'owner.kind': 'account',
      'owner.id': account._id,
      ...(before === null ? {} : { changedAt: command.lt(before) }),
    },
    { orderBy: [['changedAt', 'desc']], limit: pageSize },
  )
  return {
    since: account.createdAt,
    consents: account.consents.map(({ purpose, at }) => ({ purpose, at })),
    roles: grants.map(({ role, organisationName }) => ({ role, organisationName })),
    keptAnswers: account.keptAnswers.map(({ packId, keptAt }) => ({ packId, keptAt })),
    enterprise: await enterpriseData(context),
    claims: await Promise.all(own.map(ownClaimOf)),
    next: own.length === pageSize ? (own.at(-1)?.changedAt ?? null) : null,
  }
}

async function ownClaimOf(claim: ClaimRecord): Promise<OwnClaim> {
  const [photos, lines] = await Promise.all([finishedPhotos(claim._id), paymentLinesOf(claim)])
  return {
    id: claim._id,
    number: claim.number,
    version: claim.version,
    packId: claim.packId,
    measureId: claim.measureId,
    stage: claim.stage,
    erasable: isErasable(claim),
    createdAt: claim.createdAt,
    submittedAt: claim.submittedAt,
    ...formViewOf(claim),
    employerName: claim.employerName,
    tickets: claim.tickets,
    photoCount: photos.length,
    payable: claim.decision?.amount.payable ?? null,
    bankCardMask: claim.bankCard.mask || null,
    payments: lines.map(({ amount, state, cardMask }) => ({ amount, state, cardMask })),
  }
}

async function enterpriseData(context: Context) {
  const application = await presentApplication(context)
  if (!application) return null
  const { companyName, state, askedAt } = application
  const [creditCode, name] = [openedField(application, 'creditCode'), openedField(application, 'name')]
  return { companyName, creditCode, name, state, askedAt }
}
