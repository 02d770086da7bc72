import { checkContent, type ContentProblem, type FieldProblem } from '@domain/claim/check-content'
import type { ClaimContent } from '@domain/claim/draft'
import type { Day } from '@domain/calendar/day'
import { problemSentences } from '@/services/words/problem-sentences'

/** What the server holds of the fields that it never sends back. */
export type KeptMasks = { idNumberMask: string; phoneMask: string }

/**
 * What is missing or wrong, checked on the phone. An ID number or phone that is on the server and was not typed again
 * counts as given: the server checks the whole number when the claim is submitted.
 */
export function problemsOf(
  content: ClaimContent,
  kept: KeptMasks,
  employerHasUnion: boolean,
  today: Day,
): FieldProblem[] {
  const given = (field: string) =>
    (field === 'idNumber' && content.idNumber === '' && kept.idNumberMask !== '') ||
    (field === 'phone' && content.phone === '' && kept.phoneMask !== '')
  // The mask shows how the number begins, and so which card it is and how the name may be written.
  const known = { ...content, idNumber: content.idNumber || kept.idNumberMask }
  return checkContent(known, employerHasUnion, today).filter(({ field }) => !given(field))
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
export function sentenceFor(problems: readonly FieldProblem[], field: string): string | undefined {
  const found: ContentProblem | undefined = problems.find((problem) => problem.field === field)?.problem
  return found && problemSentences[found]
}
