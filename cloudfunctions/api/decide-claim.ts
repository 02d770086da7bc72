import type { ReviewDecision } from '@contract/review-calls'
import { decideTravelClaim } from '@domain/application/decide-claim'
import { nextStage, type Stage } from '@domain/application/stage'
import { yuanText } from '@domain/money'
import { conditionsOf } from '@domain/policy/conditions-of'
import { measureOf } from '@domain/policy/measure-of'
import { appendAudit, type AuditEntry } from '@platform/audit'
import { enqueue, type Message } from '@platform/outbox'
import type { GrantRecord } from '@platform/records/account'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { scrub } from '@platform/scrub'
import { campaign, campaignHash } from './campaign'
import { requireVersion, reviewableClaim } from './claim-access'
import { contentOf } from './claim-content'
import { holderAt } from './claim-hold'
import { leavePlace } from './claim-place'
import { decisionDay } from './claim-view'
import { asStaff, type Context, type UseCase } from './context'

/** What a decision changes on the claim, what the audit row says and what the worker is told. */
type Outcome = {
  changes: Partial<ClaimRecord>
  event: AuditEntry['event']
  auditValues: NonNullable<AuditEntry['values']>
  template: Message['template']
  messageValues: Message['values']
}

export const decideClaim: UseCase<'decide-claim'> = ({ claimId, expectedVersion, decision }, context) =>
  context.once(async (transaction) => {
    const { claim, grant } = await reviewableClaim(claimId, context, transaction)
    requireVersion(claim, expectedVersion)
    const stage = nextStage(claim.stage, decision.action)
    if (stage === null) return refuse('wrongStage', { stage: claim.stage })
    const holder = holderAt(claim, context.now)
    if (holder && holder.accountId !== context.account._id) {
      refuse('heldByOther', { name: holder.name, since: holder.since })
    }
    const outcome = outcomeOf(claim, decision, context)
    if (stage === 'refused') await leavePlace(transaction, claim)
    const decided = {
      ...claim,
      ...outcome.changes,
      ...placeAfter(claim, stage, grant, context),
      version: claim.version + 1,
      stage,
    }
    const audited = await appendAudit(transaction, decided, {
      event: outcome.event,
      actor: asStaff(context, grant),
      at: context.now,
      values: outcome.auditValues,
    })
    await transaction.put(claims, audited)
    await enqueue(transaction, {
      recipientId: claim.accountId,
      template: outcome.template,
      claimId,
      values: outcome.messageValues,
      at: context.now,
    })
    return { claimId, version: audited.version, stage: audited.stage }
  })

function placeAfter(
  claim: ClaimRecord,
  stage: Stage,
  grant: GrantRecord,
  context: Context,
): Partial<ClaimRecord> {
  const at = context.now.toISOString()
  return {
    changedAt: at,
    queue: stage === 'returned' ? 'returned' : 'done',
    queueKey: `${at}.${claim._id}`,
    dueKey: '',
    due: null,
    // Who returned a claim gets it back; any other decision ends the hold.
    holder:
      stage === 'returned' ? { accountId: context.account._id, name: grant.displayName, since: at } : null,
  }
}

function outcomeOf(claim: ClaimRecord, decision: ReviewDecision, context: Context): Outcome {
  switch (decision.action) {
    case 'forward':
      return forwarded(claim, decision, context)
    case 'return':
      return returned(claim, decision)
    case 'refuse':
      return refused(claim, decision)
  }
}

function forwarded(
  claim: ClaimRecord,
  { identityConfirmed, originalsSeen }: Extract<ReviewDecision, { action: 'forward' }>,
  context: Context,
): Outcome {
  if (!identityConfirmed) refuse('identityNotConfirmed', {})
  const decided = decideTravelClaim(
    campaign,
    contentOf(claim),
    decisionDay(claim, context.today),
    (ticketId) => (originalsSeen.includes(ticketId) ? 'seen' : 'notSeen'),
  )
  if (decided.reason.verdict !== 'met') refuse('notEligible', {})
  const { payable } = decided.amount
  if (payable === 0) refuse('noTicketCounts', {})
  const seen = claim.tickets.flatMap((ticket) => (originalsSeen.includes(ticket.id) ? [ticket.id] : []))
  return {
    changes: {
      decision: decided,
      packHash: campaignHash,
      originalsSeen: seen,
    },
    event: 'forwarded',
    auditValues: { payable, packHash: campaignHash, originalsSeen: seen.join(' ') },
    template: 'claimForwarded',
    messageValues: { amount: yuanText(payable) },
  }
}

function returned(
  claim: ClaimRecord,
  { correction }: Extract<ReviewDecision, { action: 'return' }>,
): Outcome {
  const ticketFields = claim.tickets.map((ticket) => `ticket:${ticket.id}`)
  const unknown = correction.fields.find(
    (field) => field.startsWith('ticket:') && !ticketFields.includes(field),
  )
  if (unknown !== undefined) refuse('wrongInput', { field: 'decision.correction.fields' })
  const message = scrub(correction.message)
  return {
    changes: { correction: { fields: [...new Set(correction.fields)], message } },
    event: 'returned',
    auditValues: { message, fields: correction.fields.join(' ') },
    template: 'claimReturned',
    messageValues: { message },
  }
}

function refused(claim: ClaimRecord, decision: Extract<ReviewDecision, { action: 'refuse' }>): Outcome {
  const measure = measureOf(campaign, claim.measureId)
  const condition = conditionsOf(measure).find((candidate) => candidate.id === decision.conditionId)
  if (!condition) return refuse('wrongInput', { field: 'decision.conditionId' })
  const message = scrub(decision.message)
  return {
    changes: { refusal: { conditionId: condition.id, message }, markIds: [] },
    event: 'refused',
    auditValues: { message, conditionId: condition.id },
    template: 'claimRefused',
    messageValues: { message, reason: condition.label },
  }
}
