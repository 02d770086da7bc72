import type { Transition } from '../procedure/transition'
import { isLive } from './stage'

/** An audit row as far as it says what happened. */
export type AuditedEvent = {
  sequence: number
  event: string
  values: Readonly<Record<string, string | number | boolean>>
}

/** One time that a claim was put into a payment batch, and what became of it. */
export type AuditedAttempt = {
  lineId: string
  batchId: string
  amount: number
  payee: string
  state: 'open' | 'paid' | 'failed' | 'takenOut'
}

/** What a claim must look like after the events of its chain; null where they say nothing. */
export type AuditedClaim = {
  stage: string | null
  /** Over by the person's wish: nothing of the content is left, or nothing at all. */
  gone: 'erased' | 'discarded' | null
  payable: number | null
  packHash: string | null
  /** Keyed hash of the content that was handed in, null while it may be changed. */
  content: string | null
  card: string
  /** By step, a keyed hash of what its officers have filled in. */
  asked: Readonly<Record<string, string>>
  /** By step, what was written down of what was done elsewhere. */
  recorded: Readonly<Record<string, { day: string; note: string }>>
  attempts: readonly AuditedAttempt[]
  /** Rows that the stage graph does not allow there. */
  misplaced: readonly AuditedEvent[]
}

const nothingYet: AuditedClaim = {
  stage: null,
  gone: null,
  payable: null,
  packHash: null,
  content: null,
  card: '',
  asked: {},
  recorded: {},
  attempts: [],
  misplaced: [],
}

/** Plays the events of a claim's chain through the moves of its procedure, in their order. */
export const replayClaim = (events: readonly AuditedEvent[], moves: readonly Transition[]): AuditedClaim =>
  events.reduce((claim, row) => next(claim, row, moves), nothingYet)

/** Looking at a claim, or settling whose the person is, changes nothing that is decided on. */
const noMoves: readonly string[] = [
  'opened',
  'released',
  'handedOver',
  'identityRevealed',
  'outputMade',
  'checksKept',
  'paperSeen',
  'placeSettled',
  'sampleDrawn',
  'rowRevealed',
  'rowDenied',
]

/** What an office says of rows of a roster moves nothing on, but the sum follows it. */
const rowMarks: readonly string[] = ['rowExcluded', 'rowKept', 'rowMarkTaken']

function next(claim: AuditedClaim, row: AuditedEvent, moves: readonly Transition[]): AuditedClaim {
  const misplaced = { ...claim, misplaced: [...claim.misplaced, row] }
  const { stage, gone } = claim
  if (gone !== null) return misplaced
  if (row.event === 'drafted') return stage === null ? { ...claim, stage: 'draft' } : misplaced
  if (stage === null) return misplaced
  if (noMoves.includes(row.event)) return stage === 'draft' ? misplaced : claim
  if (rowMarks.includes(row.event)) return stage === 'draft' ? misplaced : decided(claim, row.values)
  if (row.event === 'discarded') return stage === 'draft' ? { ...claim, gone: 'discarded' } : misplaced
  if (row.event === 'erased') return isLive(stage) ? misplaced : { ...claim, gone: 'erased', card: '' }
  const move = moves.find(
    ({ from, to, writes }) => from === stage && writes === row.event && to === row.values.stage,
  )
  return move ? { ...withValues(claim, row), stage: move.to } : misplaced
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** What a move says of money and content, taken over. */
function withValues(claim: AuditedClaim, { event, values }: AuditedEvent): AuditedClaim {
  switch (event) {
    case 'submitted':
    case 'resubmitted':
      return { ...decided(claim, values), content: textOf(values.content) }
    case 'forwarded':
    case 'approvalProposed':
    case 'approved':
      return { ...decided(claim, values), asked: withStep(claim, claim.asked, textOf(values.asked)) }
    case 'recorded':
      return { ...claim, recorded: withStep(claim, claim.recorded, recordOf(values)) }
    case 'returned':
      // From here the applicant changes it.
      return { ...claim, content: null }
    case 'cardGiven':
      return { ...claim, card: textOf(values.card) ?? '' }
    case 'accountGiven':
      // An account stands on the form: what was handed in is another content since.
      return { ...claim, content: textOf(values.content) ?? claim.content }
    case 'putInBatch': {
      const attempt: AuditedAttempt = {
        lineId: textOf(values.lineId) ?? '',
        batchId: textOf(values.batchId) ?? '',
        amount: numberOf(values.amount) ?? 0,
        payee: textOf(values.payee) ?? '',
        state: 'open',
      }
      return { ...claim, attempts: [...claim.attempts, attempt] }
    }
    case 'takenOutOfBatch':
      return ended(claim, 'takenOut')
    case 'paid':
      return ended(claim, 'paid')
    case 'paymentFailed':
      return ended(claim, 'failed')
    default:
      return claim
  }
}

/** What is known by step, with something more of the step that the claim leaves. */
const withStep = <T>(
  { stage }: AuditedClaim,
  known: Readonly<Record<string, T>>,
  more: T | null,
): Readonly<Record<string, T>> => (stage === null || more === null ? known : { ...known, [stage]: more })

const recordOf = ({ day, message }: AuditedEvent['values']): { day: string; note: string } => ({
  day: textOf(day) ?? '',
  note: textOf(message) ?? '',
})

const decided = (claim: AuditedClaim, values: AuditedEvent['values']): AuditedClaim => ({
  ...claim,
  payable: numberOf(values.payable),
  packHash: textOf(values.packHash),
})

const ended = (claim: AuditedClaim, state: AuditedAttempt['state']): AuditedClaim => ({
  ...claim,
  attempts: claim.attempts.map((attempt, index) =>
    index === claim.attempts.length - 1 ? { ...attempt, state } : attempt,
  ),
})
