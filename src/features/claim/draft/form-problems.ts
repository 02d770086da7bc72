import { checkContent, type FieldProblem } from '@domain/claim/check-content'
import type { ClaimContent } from '@domain/claim/content'
import type { Day } from '@domain/calendar/day'
import { problemsOfPapers } from '@domain/papers/problems-of-papers'
import type { Decision } from '@domain/policy/decide/decision'
import { isAsked, normalisedForm } from '@domain/procedure/fields/check-form'
import { fieldsOf, type Field, type Section } from '@domain/procedure/field'
import { partOf } from '@domain/procedure/part-of'
import type { Procedure } from '@domain/procedure/procedure'
import { subjectOf } from '@domain/procedure/subject-of'
import { problemsOfRoster } from '@domain/roster/roster-problems'
import { emptyTally } from '@domain/roster/tally'
import type { ClaimView, Employer } from '@contract/views'
import { paperFiles } from '@/services/claim/paper-files'
import { problemSentence } from '@/services/words/problem-sentences'

/** What is known of a claim besides its content. */
export type Known = Pick<ClaimView, 'masks' | 'photos'> & {
  /** Behind the field of that kind. */
  employer: Employer | null
  decision: Decision
}

type Judged = Pick<Procedure, 'form' | 'parts' | 'steps' | 'calledBy'>

/** The form with masks where only those are known: a mask shows how a number begins, and so which card it is. */
export const formWithMasks = (content: ClaimContent, masks: ClaimView['masks']): ClaimContent['form'] => ({
  ...masks,
  ...content.form,
})

/** An employer of the list without a union, where one of its union is to look at the claim. */
function employerProblem(
  procedure: Judged,
  { form }: ClaimContent,
  employer: Employer | null,
): FieldProblem[] {
  const field = subjectOf(procedure).employer
  const value = field && form[field.id]
  if (!field || !value || typeof value !== 'object' || !('organisationId' in value)) return []
  const byUnion = procedure.steps.some(({ office }) => office.kind === 'unionOfEmployer')
  const asked = isAsked(field, normalisedForm(procedure.form, form))
  return byUnion && asked && !employer?.union ? [{ field: field.id, problem: 'employerWithoutUnion' }] : []
}

/**
 * What is missing or wrong, checked on the phone, in the order of the form. A secret that is on the server and was not typed again
 * counts as given: the server checks the whole of it when the claim is submitted.
 */
export function problemsOf(
  procedure: Judged,
  content: ClaimContent,
  { masks, photos, employer, decision }: Known,
  today: Day,
): FieldProblem[] {
  const form = formWithMasks(content, masks)
  const isGiven = (field: string) => content.form[field] === undefined && masks[field] !== undefined
  const order = fieldsOf(procedure.form).map(({ id }) => id)
  const place = ({ field }: FieldProblem) => (order.includes(field) ? order.indexOf(field) : order.length)
  const papers = partOf(procedure, 'papers')
  return [
    ...checkContent(procedure, { ...content, form }, today).filter(({ field }) => !isGiven(field)),
    ...employerProblem(procedure, content, employer),
    ...(partOf(procedure, 'roster') ? problemsOfRoster(content.roster ?? emptyTally) : []),
    ...(papers ? problemsOfPapers(papers, form, decision, content.papers, paperFiles(photos)) : []),
  ].sort((one, other) => place(one) - place(other))
}

/** The phone's own problems first, then those the server told at the last submission and the person has not touched since. */
export function withServerProblems(
  own: readonly FieldProblem[],
  told: readonly FieldProblem[],
): FieldProblem[] {
  const known = new Set(own.map(({ field }) => field))
  return [...own, ...told.filter(({ field }) => !known.has(field))]
}

/** The sentence for a field's problem, undefined when the field is all right. */
export function sentenceFor(
  problems: readonly FieldProblem[],
  name: string,
  form: readonly Section[] = [],
): string | undefined {
  const found = problems.find((problem) => problem.field === name)
  return found && sentenceOf(found, form)
}

/** The sentence for a problem of a form. */
export function sentenceOf({ field: name, problem }: FieldProblem, form: readonly Section[] = []): string {
  const field: Field | undefined = fieldsOf(form).find(({ id }) => id === name)
  return problemSentence(problem, field)
}
