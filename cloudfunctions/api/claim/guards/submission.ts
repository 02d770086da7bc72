import { purposesOf } from '@contract/claim-purposes'
import type { Employer } from '@contract/views'
import type { FieldProblem } from '@domain/claim/check-content'
import { hasEnd } from '@domain/calendar/day'
import { checkForm } from '@domain/procedure/fields/check-form'
import { applyWindowOf } from '@domain/policy/decide/judge-measure'
import { fieldsOf } from '@domain/procedure/field'
import { formWithOptions } from '@domain/procedure/fields/form-facts'
import { subjectOf } from '@domain/procedure/subject-of'
import { isSameOwner } from '@platform/call/claim-owner'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { rulesOf } from '@platform/call/claim-rules'
import { employerIdOn } from '../claim-content'
import { destinationOf } from '../destination'
import { unionToBeFound } from '../finder'
import { consentsOf } from '../../shared/consents'
import { evidenceOf, type Judging } from './attempt'

export function consentGiven({
  context,
  claim,
}: Judging<'context'> & { claim: Pick<ClaimRecord, 'packId' | 'measureId'> }): void {
  const given = consentsOf(context.account)
  const missing = purposesOf(rulesOf(claim).procedure).find((purpose) => !given.includes(purpose))
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

/** Signed with this very submission: what was signed before was another claim. */
export function declarationSigned({ changes }: Judging<'changes'>): void {
  if (!changes.declared) refuse('declarationMissing', {})
}

/** Says all that is missing in one answer, in the order of the form. Where it is a union alone, the guard of the employer says so. */
export function contentComplete({
  claim,
  evidence,
  context,
}: Judging<'claim' | 'evidence' | 'context'>): void {
  const { pack, procedure } = rulesOf(claim)
  const form = formWithOptions(procedure.form, pack.questions)
  const content = evidenceOf(evidence, 'content')
  const order = fieldsOf(form).map(({ id }) => id)
  const placeOf = ({ field }: FieldProblem) => order.indexOf(field)
  const wrong: FieldProblem[] = checkForm(form, content.form, context.today)
  const problems = [...wrong, ...unionProblems(claim, evidenceOf(evidence, 'employer'))]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .concat(evidenceOf(evidence, 'partProblems'))
  if (problems.some(({ problem }) => problem !== 'employerWithoutUnion'))
    refuse('contentIncomplete', { problems })
}

/** Of a procedure that begins at the union of the employer: an employer of the list that has none. */
function unionProblems(claim: ClaimRecord, employer: Employer | null): FieldProblem[] {
  const { procedure } = rulesOf(claim)
  const field = subjectOf(procedure).employer
  const begins = procedure.steps[0]?.office.kind === 'unionOfEmployer'
  return field !== null && begins && employerIdOn(claim) !== null && !employer?.union
    ? [{ field: field.id, problem: 'employerWithoutUnion' }]
    : []
}

/** The field that names the employer: what is wrong with it is said by the guards of the employer. */
const employerField = (claim: ClaimRecord): string => subjectOf(rulesOf(claim).procedure).employer?.id ?? ''

export function employerListed({ claim, evidence }: Judging<'claim' | 'evidence'>): void {
  const employer = evidenceOf(evidence, 'employer')
  if (employer?.union && !unionToBeFound(claim)) return
  const problems = unionProblems(claim, employer)
  const missing: FieldProblem = { field: employerField(claim), problem: 'missing' }
  refuse('contentIncomplete', { problems: problems.length > 0 ? problems : [missing] })
}

export function employerNamed({ claim }: Judging<'claim'>): void {
  if (!unionToBeFound(claim))
    refuse('contentIncomplete', { problems: [{ field: employerField(claim), problem: 'missing' }] })
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

export async function returnedHere({
  transaction,
  claim,
  transition,
  evidence,
}: Judging<'transaction' | 'claim' | 'transition' | 'evidence'>): Promise<void> {
  const { stage } = await destinationOf(transaction, claim, evidenceOf(evidence, 'employer'))
  if (stage !== transition.to) refuse('wrongStage', { stage: claim.stage })
}
