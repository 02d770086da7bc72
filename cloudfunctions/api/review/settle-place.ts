import { appendAudit } from '@platform/trail/audit'
import { aboutMove, enqueue } from '@platform/trail/outbox'
import { claims, claimSlots, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { claimToDecide, type ReviewableClaim } from '../claim/claim-access'
import { settled } from '../claim/claim-desk'
import { leaveParts } from '../parts/part-ports'
import { givePlace, rivalsFor } from '../parts/tickets/claim-place'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { flagAlike } from '../parts/tickets/flag-alike'
import { notOwnWork } from '../claim/guards/hands'
import { knownMove, moveClaim, type Move } from '../claim/move-claim'

export const settlePlace: UseCase<'settle-place'> = async (
  { claimId, expectedVersion, rightful },
  context,
) => {
  const outcome = await context.once(async (transaction) => {
    const seat = await claimToDecide(claimId, expectedVersion, context, transaction)
    const { claim } = seat
    const slot = claim.slotId === null ? null : await transaction.get(claimSlots, claim.slotId)
    const [otherId] = slot ? rivalsFor(slot, claimId) : []
    const other = otherId === undefined ? null : await transaction.get(claims, otherId)
    if (!slot || !other) return refuse('notFound', {})
    notOwnWork({ claim: other, context })
    const [winner, loser] = rightful === 'thisOne' ? [claim, other] : [other, claim]
    const yielded = await yieldPlace(transaction, loser, seat, context)
    await givePlace(transaction, slot, { winner, loser })
    await leaveParts(transaction, rulesOf(loser).procedure, loser)
    const kept = await keepPlace(transaction, winner, seat, context)
    const { version, stage } = rightful === 'thisOne' ? kept : yielded
    return { claimId, version, stage, loserId: loser._id, markIds: loser.markIds }
  })
  const { loserId, markIds, ...answer } = outcome
  await flagAlike(loserId, markIds)
  return answer
}

/** The claim that is not the person's is refused, wherever it lies, until a bank may have paid on it. */
async function yieldPlace(
  transaction: Transaction,
  loser: ClaimRecord,
  { claim, grant }: ReviewableClaim,
  context: Context,
): Promise<ClaimRecord> {
  const message = yieldedWords(loser)
  const move: Move = {
    transition: knownMove(loser, 'yieldPlace'),
    changes: {
      refusal: { conditionId: '', message },
      correction: null,
      markIds: [],
      holder: null,
      hands: handsLeft(loser, context),
    },
    grant,
    evidence: { inHand: claim },
    auditValues: { message, cardSeen: true },
    messageValues: { message },
  }
  return moveClaim(transaction, loser, move, context)
}

/** Whose the place is, is written down and told; of the other claim nothing is said. */
async function keepPlace(
  transaction: Transaction,
  winner: ClaimRecord,
  { claim, grant }: ReviewableClaim,
  context: Context,
): Promise<ClaimRecord> {
  const confirmed = winner._id === claim._id ? { ...winner, identityConfirmed: true } : winner
  const audited = await appendAudit(transaction, confirmed, {
    event: 'placeSettled',
    actor: asStaff(context, grant),
    at: context.now,
    values: { cardSeen: true },
  })
  await transaction.put(claims, audited)
  await enqueue(transaction, {
    recipientId: winner.accountId,
    template: 'placeSettled',
    claimId: winner._id,
    about: aboutMove(winner, winner),
    values: {},
    at: context.now,
  })
  return audited
}

const handsLeft = ({ hands, _id }: ClaimRecord, { now }: Context): ClaimRecord['hands'] =>
  hands.map((hand) => (hand.queue === 'done' ? hand : settled(hand, 'done', _id, now.toISOString())))

function yieldedWords(claim: ClaimRecord): string {
  const [hotline] = rulesOf(claim).measure.hotlines
  const call = hotline ? `，或打 ${hotline.phone}` : ''
  return `工会看了身份证原件：这份申请填的身份证号是别人的。号码填错的，请改好重新申请；就是您本人的，请带身份证原件到单位工会${call}。`
}
