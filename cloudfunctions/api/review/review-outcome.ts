import type { ReviewDecision } from '@contract/review-calls'
import { choiceAmong } from '@domain/claim/ticket-choice'
import { yuanText } from '@domain/money'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { AuditEntry } from '@platform/trail/audit'
import type { Message } from '@platform/trail/outbox'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '../shared/claim-rules'
import { choiceValues, decideNow, originalIn } from '../claim/claim-decision'
import type { Context } from '../shared/context'

/** What a decision changes on the claim, what the audit row says and what the worker is told. */
export type ReviewOutcome = {
  changes: Partial<ClaimRecord>
  auditValues: NonNullable<AuditEntry['values']>
  messageValues: Message['values']
}

/** What a reviewer's decision comes to by the rules. Whether they allow it, the guards of its move say. */
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
      return returned(decision)
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
  const choice = choiceAmong(ticketChoice, claim.tickets)
  const decided = decideNow(claim, context.today, { originalOf: originalIn(originalsSeen), choice })
  const { payable } = decided.amount
  const { packHash } = rulesOf(claim)
  const seen = claim.tickets.flatMap((ticket) => (originalsSeen.includes(ticket.id) ? [ticket.id] : []))
  return {
    changes: {
      decision: decided,
      packHash,
      originalsSeen: seen,
      ticketChoice: choice,
      identityConfirmed,
      returnedBy: null,
    },
    auditValues: { payable, packHash, originalsSeen: seen.join(' '), ...choiceValues(choice) },
    messageValues: { amount: yuanText(payable) },
  }
}

function returned({ correction }: Extract<ReviewDecision, { action: 'return' }>): ReviewOutcome {
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

function refused(
  claim: ClaimRecord,
  { conditionId, message }: Extract<ReviewDecision, { action: 'refuse' }>,
): ReviewOutcome {
  const conditions = conditionsOf(rulesOf(claim).measure)
  const reason = conditions.find(({ id }) => id === conditionId)?.label ?? ''
  return {
    changes: { refusal: { conditionId, message }, markIds: [] },
    auditValues: { message, conditionId },
    messageValues: { message, reason },
  }
}
