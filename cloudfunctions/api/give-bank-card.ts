import { transitionOf } from '@domain/application/transition'
import { bankCardProblem, normaliseBankCard } from '@domain/person/bank-card'
import { refuse } from '@platform/refusal'
import { ownClaim, requireVersion } from './claim-access'
import { sealField } from './claim-content'
import { asWorker, type UseCase } from './context'
import { moveClaim } from './move-claim'

/** The worker says to which card the money goes, or corrects it after a payment that failed (000 五（三）4). */
export const giveBankCard: UseCase<'give-bank-card'> = ({ claimId, expectedVersion, cardNumber }, context) =>
  context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const transition = transitionOf(claim.stage, 'giveCard')
    if (transition === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const problem = bankCardProblem(normaliseBankCard(cardNumber))
    if (problem !== null) refuse('bankCardWrong', { problem })
    const bankCard = sealField(claimId, 'bankCard', cardNumber)
    const moved = await moveClaim(transaction, claim, {
      transition,
      changes: { bankCard },
      actor: asWorker(context),
      auditValues: { card: bankCard.mask },
      messageValues: { card: bankCard.mask },
      now: context.now,
      today: context.today,
    })
    return { claimId, version: moved.version, stage: moved.stage }
  })
