import type { ReviewDecision } from '@contract/review-calls'
import { choiceAmong } from '@domain/claim/ticket-choice'
import { yuanText } from '@domain/money'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import { asksForm } from '@domain/procedure/asks-form'
import { normalisedForm } from '@domain/procedure/fields/check-form'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { subjectOf } from '@domain/procedure/subject-of'
import { stepOfStage } from '@domain/procedure/stages'
import type { AuditEntry } from '@platform/trail/audit'
import { askedMark } from '@platform/trail/claim-mark'
import type { Message } from '@platform/trail/outbox'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '@platform/call/claim-rules'
import { choiceValues, decideNow, originalIn } from '@platform/call/claim-decision'
import type { Context } from '../shared/context'

/** What a decision changes on the claim, what the audit row says and what the applicant is told. */
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
      return returned(claim, decision)
    case 'refuse':
      return refused(claim, decision)
    case 'passNotice':
      return { changes: { returnedBy: null }, auditValues: {}, messageValues: {} }
    case 'record':
      return recorded(claim, decision)
  }
}

function passed(
  claim: ClaimRecord,
  {
    identityConfirmed = claim.identityConfirmed,
    originalsSeen = [],
    ticketChoice = claim.ticketChoice,
    asks,
  }: Extract<ReviewDecision, { action: 'forward' | 'proposeApproval' | 'approve' }>,
  context: Context,
): ReviewOutcome {
  const choice = choiceAmong(ticketChoice, claim.tickets)
  const asked = askedWith(claim, asks)
  const decided = decideNow({ ...claim, asked }, context.today, {
    originalOf: originalIn(originalsSeen),
    choice,
  })
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
      asked,
      returnedBy: null,
    },
    auditValues: {
      payable,
      packHash,
      originalsSeen: seen.join(' '),
      ...choiceValues(choice),
      ...askedValues(claim, asked),
    },
    messageValues: { amount: yuanText(payable) },
  }
}

function returned(
  claim: ClaimRecord,
  { correction }: Extract<ReviewDecision, { action: 'return' }>,
): ReviewOutcome {
  const { message } = correction
  const { employer } = subjectOf(rulesOf(claim).procedure)
  return {
    changes: {
      correction: { fields: [...new Set(correction.fields)], message },
      // A union that asks for the employer is not its union, as far as it knows: it is found anew.
      ...(employer && correction.fields.includes(employer.id) ? { unionFound: null } : {}),
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

/** What officers have filled in, with what is filled in for the step that the claim is at. What the step does not ask is left out. */
function askedWith(claim: ClaimRecord, asks: FormContent | undefined): ClaimRecord['asked'] {
  const step = stepOfStage(rulesOf(claim).procedure, claim.stage)
  if (step?.kind !== 'review' || step.asks.length === 0) return claim.asked
  return { ...claim.asked, [step.id]: normalisedForm(asksForm(step), asks ?? {}) }
}

/** What of it the audit row keeps. */
const askedValues = ({ _id, stage }: ClaimRecord, asked: ClaimRecord['asked']): Record<string, string> =>
  asked[stage] === undefined ? {} : { asked: askedMark(_id, stage, asked[stage]) }

function recorded(
  claim: ClaimRecord,
  { day, note }: Extract<ReviewDecision, { action: 'record' }>,
): ReviewOutcome {
  return {
    changes: { recorded: { ...claim.recorded, [claim.stage]: { day, note } }, returnedBy: null },
    auditValues: { day, message: note },
    messageValues: { day },
  }
}
