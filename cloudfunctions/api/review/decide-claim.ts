import type { ReviewDecision } from '@contract/review-calls'
import { confirmedAfter, type Confirmation } from '@domain/claim/raise'
import { rowsNamed } from '@domain/claim/correction'
import type { Transition } from '@domain/procedure/transition'
import type { AuditEntry } from '@platform/trail/audit'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rowsThere } from '@platform/roster/chunks'
import { findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { assignUnion } from './assign-union'
import { claimBefore, reviewableClaim, type ReviewableClaim } from '../claim/claim-access'
import { confirmedBefore, flagsWithRaises, handsAfter, settled } from '../claim/claim-desk'
import type { Evidence } from '../claim/guards/attempt'
import { giveUpAll } from '../parts/give-up'
import { officeAt, rowsEvidence } from '../parts/persons/rows-evidence'
import type { Context, UseCase } from '../shared/context'
import { flagAlike } from '../parts/tickets/flag-alike'
import { dueAfter, knownMove, moveClaim, type Move } from '../claim/move-claim'
import { outcomeOf } from './review-outcome'

export const decideClaim: UseCase<'decide-claim'> = async (
  { claimId, expectedVersion, decision },
  context,
) => {
  // A claim that is refused gives up its marks and its place; no other decision changes what stands in others.
  const before = decision.action === 'refuse' ? await findById(claims, claimId) : null
  const evidence = isPassing(decision) ? await rowsAsRead(claimId, expectedVersion, context) : {}
  const decided = await context.once(async (transaction) => {
    const seat = await claimBefore(claimId, expectedVersion, context, transaction)
    const moved = await decideOn(transaction, seat, decision, context, evidence)
    return { claimId, version: moved.version, stage: moved.stage }
  })
  if (before) await flagAlike(claimId, before.markIds)
  return decided
}

const isPassing = ({ action }: ReviewDecision): boolean =>
  action === 'forward' || action === 'proposeApproval' || action === 'approve'

/** What is to be settled of the roster, as it is in the version that is decided on; of any other nothing, which is refused anyway. */
async function rowsAsRead(
  claimId: string,
  expectedVersion: number,
  context: Context,
): Promise<Partial<Evidence>> {
  const read = await findById(claims, claimId)
  return read?.version === expectedVersion ? rowsOf(await reviewableClaim(claimId, context)) : {}
}

/** What passing a claim on needs to know of its roster. Nothing where it has none. */
export async function rowsOf(seat: ReviewableClaim): Promise<Partial<Evidence>> {
  const rows = await rowsEvidence(seat.claim, officeAt(seat))
  return rows === null ? {} : { rows }
}

/** One decision of the office that has the claim, in the caller's transaction. */
export async function decideOn(
  transaction: Transaction,
  seat: ReviewableClaim,
  decision: ReviewDecision,
  context: Context,
  evidence: Partial<Evidence> = {},
): Promise<ClaimRecord> {
  const { claim, grant } = seat
  const transition = knownMove(claim, decision.action)
  if (decision.action === 'assignUnion')
    return assignUnion(transaction, seat, { unionId: decision.unionId, transition }, context)
  const { changes, auditValues, messageValues } = outcomeOf(claim, decision, context)
  const confirmed = confirmationOf(seat, changes)
  const move: Move = {
    transition,
    changes,
    beside: async () => {
      if (transition.to === 'refused') await giveUpAll(transaction, claim)
      return handsLeft(seat, { transition, confirmed }, context)
    },
    grant,
    evidence: {
      ...evidence,
      rowsThere: await rowsThere(claim, rowsNamed(changes.correction?.fields ?? [])),
    },
    auditValues: { ...auditValues, ...raiseValues(confirmed) },
    messageValues: { ...messageValues, ...correctBy(claim, transition, context) },
  }
  return moveClaim(transaction, claim, move, context)
}

/** What passing a claim on confirms, beside what was confirmed before; null for a decision that confirms nothing. */
function confirmationOf(
  { claim, hand }: ReviewableClaim,
  { decision, originalsSeen }: Partial<ClaimRecord>,
): Confirmation | null {
  if (!decision || !originalsSeen) return null
  return confirmedAfter(confirmedBefore(claim, hand), { payable: decision.amount.payable, originalsSeen })
}

/** What was raised, for the audit row; nothing where nothing was. */
const raiseValues = (confirmed: Confirmation | null): NonNullable<AuditEntry['values']> => ({
  ...(confirmed?.raisedFrom ? { raisedFrom: confirmed.raisedFrom } : {}),
  ...(confirmed && confirmed.added.length > 0 ? { ticketsAdded: confirmed.added.join(' ') } : {}),
})

/** By when the offices need what is returned: told with the return. */
function correctBy(claim: ClaimRecord, transition: Transition, { today }: Context): Record<string, string> {
  const due = transition.to === 'returned' ? dueAfter(claim, transition, today) : null
  return due === null ? {} : { until: due.day, rule: transition.due ?? '' }
}

/** What of the office's own hand changes with its decision. To whom the claim comes next, the move itself says. */
function handsLeft(
  { claim, grant, hand }: ReviewableClaim,
  { transition, confirmed }: { transition: Transition; confirmed: Confirmation | null },
  context: Context,
): Partial<ClaimRecord> {
  const at = context.now.toISOString()
  const { secondReading } = claim
  if (transition.action === 'proposeApproval') {
    const hands = handsAfter(claim.hands, { ...hand, confirmed })
    const flags = flagsWithRaises(claim.flags, hands)
    return { secondReading: { proposedBy: context.account._id }, holder: null, hands, flags }
  }
  if (transition.action === 'return') {
    return {
      // What is corrected is read by two again.
      secondReading: secondReading && { proposedBy: null },
      hands: handsAfter(claim.hands, settled(hand, 'returned', claim._id, at)),
      returnedBy: claim.stage,
      // Who returned a claim gets it back; any other decision ends the hold.
      holder: { accountId: context.account._id, name: grant.displayName, since: at },
    }
  }
  const done = settled(hand, 'done', claim._id, at)
  if (transition.action === 'refuse') return { hands: handsAfter(claim.hands, done), holder: null }
  const hands = handsAfter(claim.hands, { ...done, passedBy: context.account._id, confirmed })
  return { hands, flags: flagsWithRaises(claim.flags, hands), holder: null }
}
