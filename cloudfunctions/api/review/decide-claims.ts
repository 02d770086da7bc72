import type { BulkDecision, BulkOutcome, BulkResult, ReviewDecision } from '@contract/review-calls'
import type { ErrorCode } from '@contract/errors'
import { closerLook } from '@domain/claim/closer-look'
import { confirmedAfter, isRaise } from '@domain/claim/raise'
import { partOf } from '@domain/procedure/part-of'
import { stageKindOf, stepOfStage } from '@domain/procedure/stages'
import { logDefect } from '@platform/log/log'
import type { ClaimRecord } from '@platform/records/claim'
import { Refusal } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { newId } from '@platform/security/vault'
import { claimBefore, claimToDecide, type ReviewableClaim } from '../claim/claim-access'
import { confirmedBefore } from '../claim/claim-desk'
import { decideNow, originalIn } from '@platform/call/claim-decision'
import { findingsOf } from '../parts/findings'
import { rulesOf } from '@platform/call/claim-rules'
import type { Context, UseCase } from '../shared/context'
import { decideOn, rowsOf } from './decide-claim'

export const decideClaims: UseCase<'decide-claims'> = async ({ decision, claims: wanted }, context) => {
  // Binds the key to this very list: with another it is refused before anything is done.
  await context.once(() => Promise.resolve({}))
  const results: BulkResult[] = []
  for (const { claimId, expectedVersion } of wanted)
    results.push(await decideAmong({ claimId, expectedVersion }, decision, context))
  return { results }
}

type Wanted = { claimId: string; expectedVersion: number }
const result = (claimId: string, outcome: BulkOutcome, heldBy: string | null = null): BulkResult => ({
  claimId,
  outcome,
  heldBy,
})

/** One claim of many. Its answer is remembered by itself, a "left out" too: the same call again says the same. */
async function decideAmong(wanted: Wanted, decision: BulkDecision, context: Context): Promise<BulkResult> {
  const { claimId, expectedVersion } = wanted
  const once = (work: (transaction: Transaction) => Promise<BulkResult>) => context.once(work, claimId)
  try {
    const seat = await claimToDecide(claimId, expectedVersion, context)
    const reason = await leftOut(seat, decision, context)
    if (reason !== null) return await once(() => Promise.resolve(result(claimId, reason)))
    const evidence = decision.action === 'return' ? {} : await rowsOf(seat)
    return await once(async (transaction) => {
      const seat = await claimBefore(claimId, expectedVersion, context, transaction)
      await decideOn(transaction, seat, decisionOn(seat.claim, decision), context, evidence)
      return result(claimId, 'done')
    })
  } catch (error) {
    if (error instanceof Refusal) return once(() => Promise.resolve(ofRefusal(claimId, error)))
    // One defective claim does not hold up the others, and may be sent again.
    logDefect(newId('r'), error)
    return result(claimId, 'failed')
  }
}

/** The decision as it is for one claim: passing on takes what was confirmed for this claim before. */
function decisionOn(claim: ClaimRecord, decision: BulkDecision): ReviewDecision {
  if (decision.action === 'return') {
    const { parts, message } = decision
    return { action: 'return', correction: { fields: parts, message } }
  }
  const { identityConfirmed, originalsSeen, ticketChoice } = claim
  return { action: decision.action, identityConfirmed, originalsSeen, ticketChoice }
}

/** Why a claim is not for deciding together with others, or null. */
async function leftOut(
  { claim, hand, grant }: ReviewableClaim,
  { action }: BulkDecision,
  context: Context,
): Promise<BulkOutcome | null> {
  if (action === 'approve' && claim.secondReading !== null) return 'secondReading'
  const passing = action !== 'return'
  if (passing && stageKindOf(rulesOf(claim).procedure, claim.stage) === 'finding') return 'unionToFind'
  const original = originalIn(claim.originalsSeen)
  const decision = decideNow(claim, context.today, passing && isReady(claim) ? { originalOf: original } : {})
  const findings = await findingsOf(claim, grant, context)
  const { payable } = decision.amount
  const after = confirmedAfter(confirmedBefore(claim, hand), { payable, originalsSeen: claim.originalsSeen })
  const raises = passing && isRaise(after)
  const look = closerLook({ ...findings, tickets: claim.tickets, decision, raises })
  return look ?? (passing && !isReady(claim) ? 'notConfirmed' : null)
}

/** Whether what its step wants to have confirmed was confirmed: identity where it is checked, an original where there are tickets. */
function isReady(claim: ClaimRecord): boolean {
  const { procedure } = rulesOf(claim)
  const step = stepOfStage(procedure, claim.stage)
  const checks = step?.kind === 'review' ? step.checks : []
  const hasTickets = partOf(procedure, 'tickets') !== null
  return (
    (!checks.includes('identityConfirmed') || claim.identityConfirmed) &&
    (!hasTickets || claim.originalsSeen.length > 0)
  )
}

const outcomes: Partial<Record<ErrorCode, BulkOutcome>> = {
  notFound: 'notYours',
  notAllowed: 'needsColleague',
  staleVersion: 'moved',
  wrongStage: 'moved',
  noTicketCounts: 'noTicketCounts',
  noHigherUnion: 'noHigherUnion',
  // Papers to open, or something to fill in: that is done one by one.
  papersNotSeen: 'notConfirmed',
  contentIncomplete: 'notConfirmed',
  placeContested: 'flagged',
  rowsNotSettled: 'flagged',
}

const ofRefusal = (claimId: string, { error }: Refusal): BulkResult =>
  error.code === 'heldByOther'
    ? result(claimId, 'heldByOther', error.values.name)
    : result(claimId, outcomes[error.code] ?? 'failed')
