import type { ReviewDecision } from '@contract/review-calls'
import { partOf } from '@domain/procedure/part-of'
import type { ReviewStep } from '@domain/procedure/step'
import type { Line } from '@/services/procedure/line'
import type { Progress } from './review-progress'

type Passing = Omit<Extract<ReviewDecision, { action: 'forward' }>, 'action'>

/** What passing a claim on says: what its step has confirmed, and what it asks of the officer. Nothing else is sent. */
export function passingOf(
  { procedure }: Pick<Line, 'procedure'>,
  step: Pick<ReviewStep, 'checks' | 'asks'> | null,
  { identityConfirmed, originalsSeen, ticketChoice, asks }: Progress,
): Passing {
  const identity = step?.checks.includes('identityConfirmed') ? { identityConfirmed } : {}
  const tickets = partOf(procedure, 'tickets') ? { originalsSeen: [...originalsSeen], ticketChoice } : {}
  return { ...identity, ...tickets, ...(step !== null && step.asks.length > 0 ? { asks } : {}) }
}
