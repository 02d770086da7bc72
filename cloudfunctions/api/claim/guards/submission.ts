import { claimPurposes } from '@contract/session-calls'
import { checkContent, problemOfEmployer, ticketsWithoutPhoto } from '@domain/claim/check-content'
import { hasEnd } from '@domain/calendar/day'
import { applyWindowOf } from '@domain/policy/decide/judge-measure'
import { isSameOwner } from '@platform/call/claim-owner'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { rulesOf } from '../../shared/claim-rules'
import { officeFor, unionToBeFound } from '../claim-office'
import { consentsOf } from '../../shared/consents'
import { evidenceOf, type Judging } from './attempt'

export function consentGiven({ context }: Judging<'context'>): void {
  const given = consentsOf(context.account)
  const missing = claimPurposes.find((purpose) => !given.includes(purpose))
  if (missing) refuse('consentMissing', { purpose: missing })
}

export function inWindow({ claim, changes }: Judging<'claim' | 'changes'>): void {
  const { pack, measure } = rulesOf(claim)
  const window = applyWindowOf(pack, measure)
  const verdict = changes.decision?.verdict
  if (window && verdict === 'windowNotOpen') refuse('windowNotOpen', { from: window.from })
  if (window && hasEnd(window) && verdict === 'windowClosed') refuse('windowClosed', { to: window.to })
}

export function notRuledOut({ changes }: Judging<'changes'>): void {
  if (!changes.decision || changes.decision.verdict === 'notEligible') refuse('notEligible', {})
}

/** Says all that is missing in one answer. Where it is the employer alone, the guard of the employer says so. */
export function contentComplete({ evidence, context }: Judging<'evidence' | 'context'>): void {
  const content = evidenceOf(evidence, 'content')
  const arrived = new Set(evidenceOf(evidence, 'photos').map(({ _id }) => _id))
  const employerHasUnion = Boolean(evidenceOf(evidence, 'employer')?.union)
  const problems = [
    ...checkContent(content, employerHasUnion, context.today),
    ...ticketsWithoutPhoto(content.tickets, arrived),
  ]
  if (problems.some(({ field }) => field !== 'employer')) refuse('contentIncomplete', { problems })
}

export function employerListed({ claim, evidence }: Judging<'claim' | 'evidence'>): void {
  const employer = evidenceOf(evidence, 'employer')
  if (employer?.union && !unionToBeFound(claim)) return
  const problem = problemOfEmployer(evidenceOf(evidence, 'content'), false) ?? 'employerWithoutUnion'
  refuse('contentIncomplete', { problems: [{ field: 'employer', problem }] })
}

export function employerNamed({ claim }: Judging<'claim'>): void {
  if (!unionToBeFound(claim))
    refuse('contentIncomplete', { problems: [{ field: 'employer', problem: 'missing' }] })
}

/** An applicant is told of their own other claim, and never of anybody else's: an office settles whose the place is. */
export async function onePlace({
  transaction,
  claim,
  evidence,
}: Judging<'transaction' | 'claim' | 'evidence'>): Promise<void> {
  for (const id of evidenceOf(evidence, 'rivalIds')) {
    const other = await transaction.get(claims, id)
    if (other && isSameOwner(other.owner, claim.owner)) refuse('secondClaim', {})
  }
}

export function returnedHere({
  claim,
  transition,
  evidence,
}: Judging<'claim' | 'transition' | 'evidence'>): void {
  const { stage } = officeFor(claim, evidenceOf(evidence, 'employer'))
  if (stage !== transition.to) refuse('wrongStage', { stage: claim.stage })
}
