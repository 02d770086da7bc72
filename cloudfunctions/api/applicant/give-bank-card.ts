import type { Flag } from '@domain/claim/flag'
import { transitionOf } from '@domain/claim/transition'
import { bankCardProblem, bankCardRefusal, normaliseBankCard } from '@domain/person/bank-card'
import { refuse } from '@platform/store/refusal'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { sealField } from '../claim/claim-content'
import { ofOtherPersons } from '../parts/tickets/claim-findings'
import { replaceCardMark } from '../parts/tickets/claim-place'
import { asWorker, type UseCase } from '../shared/context'
import { flagAlike } from '../parts/tickets/flag-alike'
import { moveClaim } from '../claim/move-claim'
import { cardMarkOf, flagsElsewhere, isCardMark, marksElsewhere } from '../parts/tickets/ticket-marks'

/** The worker says to which card the money goes, or corrects it after a payment that failed (000 五（三）4). */
export const giveBankCard: UseCase<'give-bank-card'> = async (input, context) => {
  const { claimId, expectedVersion, cardNumber, cardNumberAgain } = input
  const read = await ownClaim(claimId, context)
  const mark = cardMarkOf(claimId, normaliseBankCard(cardNumber))
  const shared = flagsElsewhere(await ofOtherPersons(read, await marksElsewhere(claimId, [mark])))
  const given = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const transition = transitionOf(claim.stage, 'giveCard')
    if (transition === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const problem = bankCardRefusal(cardNumber, cardNumberAgain)
    if (problem !== null) refuse('bankCardWrong', { problem })
    const typedTwice = bankCardProblem(normaliseBankCard(cardNumber)) !== null
    const bankCard = sealField(claimId, 'bankCard', cardNumber)
    const flags = withCardFlags(claim.flags, [
      ...shared,
      ...(typedTwice ? [{ kind: 'cardCheckDigit' as const }] : []),
    ])
    const markIds = await replaceCardMark(transaction, claim, mark)
    const moved = await moveClaim(transaction, claim, {
      transition,
      changes: { bankCard, markIds, flags },
      actor: asWorker(context),
      auditValues: { card: bankCard.mask, ...(typedTwice ? { checkDigit: 'typedTwice' } : {}) },
      messageValues: { card: bankCard.mask },
      now: context.now,
      today: context.today,
    })
    return { claimId, version: moved.version, stage: moved.stage }
  })
  await flagAlike(claimId, [...read.markIds.filter((id) => isCardMark(id, claimId)), mark._id])
  return given
}

/** The flags with those about the card as it is now: who pays should know of them. */
const withCardFlags = (flags: readonly Flag[], ofCard: readonly Flag[]): Flag[] => [
  ...flags.filter(({ kind }) => kind !== 'cardCheckDigit' && kind !== 'cardShared'),
  ...ofCard,
]
