import type { Flag } from '@domain/claim/flag'
import { bankCardProblem, normaliseBankCard } from '@domain/person/bank-card'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { sealCard } from '../claim/claim-content'
import { ofOtherPersons } from '../parts/tickets/claim-findings'
import { replaceCardMark } from '../parts/tickets/claim-place'
import type { UseCase } from '../shared/context'
import { flagAlike } from '../parts/tickets/flag-alike'
import { knownMove, moveClaim, type Move } from '../claim/move-claim'
import { cardMarkOf, flagsElsewhere, isCardMark, marksElsewhere } from '../parts/tickets/ticket-marks'

/** The applicant says to which card the money goes, or corrects it after a payment that failed (000 五（三）4). */
export const giveBankCard: UseCase<'give-bank-card'> = async (input, context) => {
  const { claimId, expectedVersion, cardNumber, cardNumberAgain } = input
  const read = await ownClaim(claimId, context)
  const mark = cardMarkOf(claimId, normaliseBankCard(cardNumber))
  const shared = flagsElsewhere(await ofOtherPersons(read, await marksElsewhere(claimId, [mark])))
  const given = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const transition = knownMove(claim, 'giveCard')
    requireVersion(claim, expectedVersion)
    const typedTwice = bankCardProblem(normaliseBankCard(cardNumber)) !== null
    const bankCard = sealCard(claimId, cardNumber)
    const flags = withCardFlags(claim.flags, [
      ...shared,
      ...(typedTwice ? [{ kind: 'cardCheckDigit' as const }] : []),
    ])
    const move: Move = {
      transition,
      changes: { bankCard, flags },
      beside: async () => ({ markIds: await replaceCardMark(transaction, claim, mark) }),
      grant: null,
      evidence: { card: { typed: cardNumber, again: cardNumberAgain } },
      auditValues: { card: bankCard.mask, ...(typedTwice ? { checkDigit: 'typedTwice' } : {}) },
      messageValues: { card: bankCard.mask },
    }
    const moved = await moveClaim(transaction, claim, move, context)
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
