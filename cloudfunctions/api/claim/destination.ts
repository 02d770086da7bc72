import type { Employer } from '@contract/views'
import type { GrantedRole } from '@domain/organisation/role'
import type { Procedure } from '@domain/procedure/procedure'
import type { Step } from '@domain/procedure/step'
import { correctedAt, correctedStage } from '@domain/procedure/step-moves'
import type { ClaimRecord } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { finderOf, unionToBeFound, type Finder } from './finder'
import { officeOf } from './office-of'

/** To whom a claim goes that is handed in. */
export type Destination = {
  stage: string
  role: GrantedRole
  /** Null where there is no such office: a guard lets no such claim through. */
  organisationId: string | null
  /** Whether it goes back to an office that had it at this step. */
  again: boolean
  /** The hands that stand: what was passed and confirmed on the way there. */
  hands: Hand[]
}

/**
 * To whom a claim goes that is handed in: to its first step, or to who finds the union of the employer first; a corrected one to
 * the step that looks at the correction. Where the form names another employer or district than an office on that way had it for,
 * it begins anew there, because what was looked at was looked at elsewhere.
 */
export async function destinationOf(
  transaction: Transaction,
  claim: ClaimRecord,
  employer: Employer | null,
): Promise<Destination> {
  const { procedure } = rulesOf(claim)
  const { steps } = procedure
  const finder = unionToBeFound(claim) ? finderOf(claim) : null
  if (finder) return toFinder(claim, finder)
  const target = returnedTo(procedure, claim)
  for (const [place, step] of steps.entries()) {
    const had = claim.hands.find((hand) => hand.step === step.id)
    const isTarget = step.id === target
    // Nobody's office has a claim while a room is chosen.
    if (!isTarget && step.kind === 'choice') continue
    const asked = had === undefined || followsForm(step)
    const organisationId = asked ? await officeOf(transaction, claim, step, { employer }) : had.organisationId
    if (had === undefined || organisationId !== had.organisationId)
      return anewAt(transaction, claim, correctedAt(steps, place) ?? step, employer)
    if (isTarget)
      return { ...officeAt(step, organisationId), stage: step.id, again: true, hands: claim.hands }
  }
  throw new Error(`claim ${claim._id} has no step to go to`)
}

const officeAt = ({ office }: Step, organisationId: string | null) => ({ role: office.role, organisationId })

const followsForm = ({ office: { kind } }: Step): boolean =>
  kind === 'unionOfEmployer' || kind === 'ofDistrict'

/** The step that looks at the correction, the first where none returned the claim. */
function returnedTo(procedure: Procedure, { returnedBy }: ClaimRecord): string | undefined {
  const stage = returnedBy === null ? null : correctedStage(procedure, returnedBy)
  const step = procedure.steps.find(({ id }) => id === stage) ?? procedure.steps[0]
  return step?.id
}

async function anewAt(
  transaction: Transaction,
  claim: ClaimRecord,
  step: Step,
  employer: Employer | null,
): Promise<Destination> {
  const { steps } = rulesOf(claim).procedure
  const before = steps.slice(0, steps.indexOf(step)).map(({ id }) => id)
  const hands = claim.hands.filter((hand) => before.includes(hand.step))
  const organisationId = await officeOf(transaction, { ...claim, hands }, step, { employer })
  return { ...officeAt(step, organisationId), stage: step.id, again: false, hands }
}

/** Who is still to find the union had the claim for that already, or it begins anew. */
function toFinder(claim: ClaimRecord, { stage, role, organisationId }: Finder): Destination {
  const had = claim.hands.find((hand) => hand.step === stage)
  const again = claim.returnedBy === stage && had?.organisationId === organisationId
  return { stage, role, organisationId, again, hands: again ? claim.hands : [] }
}
