import { stepOfStage } from '@domain/procedure/stages'
import type { Step } from '@domain/procedure/step'
import type { Transition } from '@domain/procedure/transition'
import type { ClaimRecord, Payer } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { flagsWithRaises, handsWith } from './claim-desk'
import { drawForSecondReading } from './draw-second-reading'
import { finderOf } from './finder'
import { officeOf } from './office-of'

/** Whose a claim is at a step. */
export type Office = Pick<Hand, 'role' | 'organisationId'>

type Arriving = {
  transition: Transition
  /** Where who makes the move knows it already; otherwise the step's own rule says. */
  office?: Office
  at: string
}

/** What changes of a claim with its coming to a step: whose it is from now on, who pays it, and whether two officers read it. */
export async function arrivalOf(
  transaction: Transaction,
  claim: ClaimRecord,
  { transition, office, at }: Arriving,
): Promise<Partial<ClaimRecord>> {
  const { action, from, to } = transition
  const step = stepOfStage(rulesOf(claim).procedure, to)
  // Lies where it lay, with the applicant, or is over.
  if (from === to || step === null || step.kind === 'choice') return {}
  if (step.kind === 'payment')
    return claim.payer === null ? { payer: await payerAt(transaction, claim, step) } : {}
  const { role, organisationId } = office ?? (await officeAt(transaction, claim, step, to))
  const { _id: claimId, due } = claim
  const hands = handsWith(claim.hands, { step: to, role, organisationId }, { claimId, at, due })
  return {
    hands,
    flags: flagsWithRaises(claim.flags, hands),
    secondReading: await readingAt(transaction, claim, { step, to, isAgain: action === 'resubmit' }),
  }
}

/** Whether the office is there that gets the claim, where the form says of which district it is: its guard asks for it. */
export async function officeEvidence(
  transaction: Transaction,
  claim: ClaimRecord,
  { transition, office }: Omit<Arriving, 'at'>,
): Promise<{ officeFound?: boolean }> {
  const step = stepOfStage(rulesOf(claim).procedure, transition.to)
  if (step === null || !transition.guards.includes('officeFound')) return {}
  return { officeFound: office !== undefined || (await officeOf(transaction, claim, step)) !== null }
}

/** What is corrected is read by two again. Elsewhere a claim is drawn anew, and at most steps it is not. */
async function readingAt(
  transaction: Transaction,
  claim: ClaimRecord,
  { step, to, isAgain }: { step: Step; to: string; isAgain: boolean },
): Promise<ClaimRecord['secondReading']> {
  if (step.kind !== 'review' || !step.secondReading || to !== step.id) return null
  return (isAgain ? claim.secondReading : null) ?? drawForSecondReading(transaction, claim)
}

async function officeAt(
  transaction: Transaction,
  claim: ClaimRecord,
  step: Step,
  stage = step.id,
): Promise<Office> {
  if (stage !== step.id) {
    const finder = finderOf(claim)
    if (finder?.stage !== stage) throw new Error(`nobody finds the union of claim ${claim._id}`)
    return finder
  }
  const organisationId = await officeOf(transaction, claim, step)
  if (organisationId !== null) return { role: step.office.role, organisationId }
  if (step.office.kind === 'above') return refuse('noHigherUnion', {})
  throw new Error(`no office for ${step.id} of claim ${claim._id}`)
}

/** Who pays a claim: the office of its payment, for its measure. */
async function payerAt(transaction: Transaction, claim: ClaimRecord, step: Step): Promise<Payer> {
  const { organisationId } = await officeAt(transaction, claim, step)
  return { organisationId, measureId: claim.measureId }
}
