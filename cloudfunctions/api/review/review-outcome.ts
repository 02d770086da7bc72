import type { ReviewDecision } from '@contract/review-calls'
import { choiceAmong } from '@domain/claim/ticket-choice'
import { yuanText } from '@domain/money'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { AuditEntry } from '@platform/trail/audit'
import type { Message } from '@platform/trail/outbox'
import type { ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { campaign, campaignHash } from '../shared/campaign'
import { choiceValues, decideNow, originalIn } from '../claim/claim-decision'
import type { Context } from '../shared/context'

/** What a decision changes on the claim, what the audit row says and what the worker is told. */
export type ReviewOutcome = {
  changes: Partial<ClaimRecord>
  auditValues: NonNullable<AuditEntry['values']>
  messageValues: Message['values']
}

/** Judges a reviewer's decision by the rules. Refuses one that they do not allow. */
export function outcomeOf(
  claim: ClaimRecord,
  decision: Exclude<ReviewDecision, { action: 'assignUnion' }>,
  context: Context,
): ReviewOutcome {
  switch (decision.action) {
    case 'forward':
    case 'proposeApproval':
    case 'approve':
      return passed(claim, decision, context)
    case 'return':
      return returned(claim, decision)
    case 'refuse':
      return refused(claim, decision)
  }
}

function passed(
  claim: ClaimRecord,
  {
    identityConfirmed,
    originalsSeen,
    ticketChoice = claim.ticketChoice,
  }: Extract<ReviewDecision, { action: 'forward' | 'proposeApproval' | 'approve' }>,
  context: Context,
): ReviewOutcome {
  if (!identityConfirmed) refuse('identityNotConfirmed', {})
  const choice = choiceAmong(ticketChoice, claim.tickets)
  const decided = decideNow(claim, context.today, { originalOf: originalIn(originalsSeen), choice })
  if (decided.reason.verdict !== 'met') refuse('notEligible', {})
  const { payable } = decided.amount
  if (payable === 0) refuse('noTicketCounts', {})
  const seen = claim.tickets.flatMap((ticket) => (originalsSeen.includes(ticket.id) ? [ticket.id] : []))
  return {
    changes: {
      decision: decided,
      packHash: campaignHash,
      originalsSeen: seen,
      ticketChoice: choice,
      identityConfirmed: true,
      returnedBy: null,
    },
    auditValues: { payable, packHash: campaignHash, originalsSeen: seen.join(' '), ...choiceValues(choice) },
    messageValues: { amount: yuanText(payable) },
  }
}

function returned(
  claim: ClaimRecord,
  { correction }: Extract<ReviewDecision, { action: 'return' }>,
): ReviewOutcome {
  const ticketFields = claim.tickets.map((ticket) => `ticket:${ticket.id}`)
  const unknown = correction.fields.find(
    (field) => field.startsWith('ticket:') && !ticketFields.includes(field),
  )
  if (unknown !== undefined) refuse('wrongInput', { field: 'decision.correction.fields' })
  const { message } = correction
  return {
    changes: {
      correction: { fields: [...new Set(correction.fields)], message },
      // A union that asks for the employer is not its union, as far as it knows: it is found anew.
      ...(correction.fields.includes('employer') ? { unionFound: null } : {}),
    },
    auditValues: { message, fields: correction.fields.join(' ') },
    messageValues: { message },
  }
}

function refused(claim: ClaimRecord, decision: Extract<ReviewDecision, { action: 'refuse' }>): ReviewOutcome {
  const measure = measureOf(campaign, claim.measureId)
  const condition = conditionsOf(measure).find((candidate) => candidate.id === decision.conditionId)
  if (!condition) return refuse('wrongInput', { field: 'decision.conditionId' })
  const { message } = decision
  return {
    changes: { refusal: { conditionId: condition.id, message }, markIds: [] },
    auditValues: { message, conditionId: condition.id },
    messageValues: { message, reason: condition.label },
  }
}
