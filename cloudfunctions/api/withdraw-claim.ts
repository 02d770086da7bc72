import { nextStage } from '@domain/application/stage'
import { appendAudit } from '@platform/audit'
import { enqueue } from '@platform/outbox'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { ownClaim, requireVersion } from './claim-access'
import { asWorker, type UseCase } from './context'
import { leavePlace } from './claim-place'

export const withdrawClaim: UseCase<'withdraw-claim'> = ({ claimId, expectedVersion }, context) =>
  context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const stage = nextStage(claim.stage, 'withdraw')
    if (stage === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    await leavePlace(transaction, claim)
    const withdrawn = {
      ...claim,
      version: claim.version + 1,
      stage,
      changedAt: context.now.toISOString(),
      due: null,
      queue: 'none' as const,
      queueKey: '',
      dueKey: '',
      holder: null,
      correction: null,
      markIds: [],
    }
    const audited = await appendAudit(transaction, withdrawn, {
      event: 'withdrawn',
      actor: asWorker(context),
      at: context.now,
    })
    await transaction.put(claims, audited)
    await enqueue(transaction, {
      recipientId: context.account._id,
      template: 'claimWithdrawn',
      claimId,
      values: {},
      at: context.now,
    })
    return { claimId, version: audited.version, stage: audited.stage }
  })
