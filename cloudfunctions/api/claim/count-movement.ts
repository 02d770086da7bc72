import { levelOfStage, type ReviewLevel } from '@domain/claim/review-level'
import type { ClaimEvent } from '@domain/claim/claim-event'
import { dayAt, daysBetween, type Day } from '@domain/calendar/day'
import type { Office } from '@domain/statistics/movement'
import type { ClaimRecord } from '@platform/records/claim'
import { movements } from '@platform/records/statistics'
import type { Transaction } from '@platform/store/transaction'

/** Writes down a move of a claim for the statistics, in the move's own transaction. */
export async function countMovement(
  transaction: Transaction,
  before: ClaimRecord,
  after: ClaimRecord,
  { event, now, today }: { event: ClaimEvent; now: Date; today: Day },
): Promise<void> {
  const [levelBefore, levelAfter] = [levelOfStage(before.stage), levelOfStage(after.stage)]
  // Proposed for approval, a claim stays with the centre: it has neither left nor come again.
  if (levelBefore !== null && levelBefore === levelAfter) return
  const desk = levelBefore && before.desks[levelBefore]
  await transaction.put(movements, {
    _id: `${now.toISOString()}.${after._id}.${after.version}`,
    day: today,
    movement: {
      event,
      left: officeOf(before, levelBefore),
      heldDays: desk ? daysSince(desk.arrivedAt, today) : null,
      entered: officeOf(after, levelAfter),
      payer: event === 'paid' ? officeOf(after, 'cityCentre') : null,
      wholeDays: after.submittedAt === null ? null : daysSince(after.submittedAt, today),
      cents: after.decision?.amount.payable ?? 0,
      refusedFor: after.refusal?.conditionId || null,
    },
  })
}

function officeOf(claim: ClaimRecord, level: ReviewLevel | null): Office | null {
  const desk = level && claim.desks[level]
  return desk ? { level, organisationId: desk.organisationId } : null
}

const daysSince = (instant: string, today: Day): number => daysBetween(dayAt(new Date(instant)), today)
