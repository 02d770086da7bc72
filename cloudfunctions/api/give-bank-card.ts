import type { Flag } from '@domain/application/flag'
import { transitionOf } from '@domain/application/transition'
import { bankCardProblem, bankCardRefusal, normaliseBankCard } from '@domain/person/bank-card'
import { refuse } from '@platform/refusal'
import { ownClaim, requireVersion } from './claim-access'
import { sealField } from './claim-content'
import { asWorker, type UseCase } from './context'
import { moveClaim } from './move-claim'

/** The worker says to which card the money goes, or corrects it after a payment that failed (000 五（三）4). */
export const giveBankCard: UseCase<'give-bank-card'> = (input, context) =>
  context.once(async (transaction) => {
    const { claimId, expectedVersion, cardNumber, cardNumberAgain } = input
    const claim = await ownClaim(claimId, context, transaction)
    const transition = transitionOf(claim.stage, 'giveCard')
    if (transition === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const problem = bankCardRefusal(cardNumber, cardNumberAgain)
    if (problem !== null) refuse('bankCardWrong', { problem })
    const typedTwice = bankCardProblem(normaliseBankCard(cardNumber)) !== null
    const bankCard = sealField(claimId, 'bankCard', cardNumber)
    const moved = await moveClaim(transaction, claim, {
      transition,
      changes: { bankCard, flags: withCardFlag(claim.flags, typedTwice) },
      actor: asWorker(context),
      auditValues: { card: bankCard.mask, ...(typedTwice ? { checkDigit: 'typedTwice' } : {}) },
      messageValues: { card: bankCard.mask },
      now: context.now,
      today: context.today,
    })
    return { claimId, version: moved.version, stage: moved.stage }
  })

/** The flags with the one about the card as it is now: who pays should know of a number that the standard calls wrong. */
const withCardFlag = (flags: readonly Flag[], typedTwice: boolean): Flag[] => [
  ...flags.filter(({ kind }) => kind !== 'cardCheckDigit'),
  ...(typedTwice ? [{ kind: 'cardCheckDigit' as const }] : []),
]
