import { dayAt, daysBetween, type Day } from '@domain/calendar/day'
import type { ClaimEvent } from '@domain/claim/claim-event'
import type { Office } from '@domain/statistics/movement'
import type { ClaimRecord } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'
import { movements } from '@platform/records/statistics'
import type { Transaction } from '@platform/store/transaction'
import { isAt, presentHand } from './claim-desk'
import { payingOffice } from './payer'

/** Writes down a move of a claim for the statistics, in the move's own transaction. */
export async function countMovement(
  transaction: Transaction,
  before: ClaimRecord,
  after: ClaimRecord,
  { event, now, today }: { event: ClaimEvent; now: Date; today: Day },
): Promise<void> {
  const [left, entered] = [presentHand(before), presentHand(after)]
  // Proposed for approval, or at the next step of the same office, a claim has neither left nor come again.
  if (left !== null && entered !== null && isAt(left, entered)) return
  await transaction.put(movements, {
    _id: `${now.toISOString()}.${after._id}.${after.version}`,
    day: today,
    movement: {
      event,
      left: left && officeOf(left),
      heldDays: left && daysSince(arrivedAt(before.hands, left), today),
      entered: entered && officeOf(entered),
      payer: event === 'paid' ? payingOffice(after) : null,
      wholeDays: after.submittedAt === null ? null : daysSince(after.submittedAt, today),
      cents: after.decision?.amount.payable ?? 0,
      refusedFor: after.refusal?.conditionId || null,
    },
  })
}

const officeOf = ({ role, organisationId }: Hand): Office => ({ role, organisationId })

/** Since when an office has a claim: at several of its steps one right after the other, since the first. */
function arrivedAt(hands: readonly Hand[], present: Hand): string {
  const earlier = hands.find(
    (hand) =>
      hand.step !== present.step &&
      isAt(hand, present) &&
      hand.queue === 'done' &&
      hand.queueKey.startsWith(`${present.arrivedAt}.`),
  )
  return earlier ? arrivedAt(hands, earlier) : present.arrivedAt
}

const daysSince = (instant: string, today: Day): number => daysBetween(dayAt(new Date(instant)), today)
