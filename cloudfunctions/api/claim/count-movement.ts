import type { ClaimEvent } from '@domain/claim/claim-event'
import { dayAt, daysBetween, type Day } from '@domain/calendar/day'
import type { Office } from '@domain/statistics/movement'
import type { ClaimRecord } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'
import { movements } from '@platform/records/statistics'
import type { Transaction } from '@platform/store/transaction'
import { presentHand } from './claim-desk'
import { payingOffice } from './payer'

/** Writes down a move of a claim for the statistics, in the move's own transaction. */
export async function countMovement(
  transaction: Transaction,
  before: ClaimRecord,
  after: ClaimRecord,
  { event, now, today }: { event: ClaimEvent; now: Date; today: Day },
): Promise<void> {
  const [left, entered] = [presentHand(before), presentHand(after)]
  // Proposed for approval, a claim stays with the centre: it has neither left nor come again.
  if (left !== null && left.step === entered?.step) return
  await transaction.put(movements, {
    _id: `${now.toISOString()}.${after._id}.${after.version}`,
    day: today,
    movement: {
      event,
      left: left && officeOf(left),
      heldDays: left && daysSince(left.arrivedAt, today),
      entered: entered && officeOf(entered),
      payer: event === 'paid' && after.payer ? payingOffice(after.payer) : null,
      wholeDays: after.submittedAt === null ? null : daysSince(after.submittedAt, today),
      cents: after.decision?.amount.payable ?? 0,
      refusedFor: after.refusal?.conditionId || null,
    },
  })
}

const officeOf = ({ role, organisationId }: Hand): Office => ({ level: role, organisationId })

const daysSince = (instant: string, today: Day): number => daysBetween(dayAt(new Date(instant)), today)
