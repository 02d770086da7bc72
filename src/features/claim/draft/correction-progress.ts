import '@domain/zod-setup'
import * as z from 'zod/mini'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { ClaimContent } from '@domain/claim/content'
import { paperOfField } from '@domain/papers/paper-problem'
import { filesOfPaper } from '@domain/papers/papers-content'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { ClaimView } from '@contract/views'
import { fieldOf, formOf } from '@/services/claim/form-of'
import { contentOnServer } from './draft-content'

/** What stood in each place to correct when the claim came back at that instant, as text to compare with. */
export const Returned = z.object({
  at: z.string(),
  answers: z.record(z.string(), z.string()),
  /** Rows of the roster that were changed on this phone since: their answers lie on the server. */
  rows: z.optional(z.array(z.string())),
})
export type Returned = z.infer<typeof Returned>

/** What a place says, read as it is kept: the same number typed in another way is the same. */
function answerIn(name: string, content: ClaimContent, claim: ClaimView): unknown {
  const { form, tickets, papers } = content
  const field = fieldOf(formOf(claim), name)
  if (field !== null) {
    const value = form[field.id]
    return value === undefined ? claim.masks[field.id] : kindRules[field.kind].normalise(value)
  }
  if (name === 'tickets') return tickets
  if (name === 'papers') return papers
  if (name === 'roster') return content.roster
  if (name === 'charters') return content.charters
  const paperId = paperOfField(name)
  if (paperId !== null) return filesOfPaper(papers, paperId)
  return tickets.find((ticket) => name === `ticket:${ticket.id}`)
}

const answersIn = (content: ClaimContent, claim: ClaimView): Returned['answers'] =>
  Object.fromEntries(
    (claim.correction?.fields ?? []).map((field) => [
      field,
      canonicalJson(answerIn(field, content, claim) ?? null),
    ]),
  )

/** What came back. `known` is what this phone remembers; it stands as long as it is of the same return. */
export function returnedOf(claim: ClaimView, known: Returned | null): Returned {
  const at = claim.timeline.filter(({ event }) => event === 'returned').pop()?.at ?? ''
  return known?.at === at ? known : { at, answers: answersIn(contentOnServer(claim), claim) }
}

/** The places to correct whose answer is another one than when the claim came back. */
export function correctedFields(returned: Returned, content: ClaimContent, claim: ClaimView): string[] {
  const { answers, rows = [] } = returned
  const isChanged = (field: string, answer: string) =>
    rows.some((rowId) => field === `row:${rowId}` || field === 'roster') ||
    (field in answers && answers[field] !== answer)
  return Object.entries(answersIn(content, claim)).flatMap(([field, answer]) =>
    isChanged(field, answer) ? [field] : [],
  )
}

const isRow = (field: string): boolean => field.startsWith('row:')

/** Where one goes to correct what was named: all rows of a roster stand on one list. */
export const placesToCorrect = (fields: readonly string[]): string[] =>
  fields.filter((field, place) => !isRow(field) || fields.findIndex(isRow) === place)

/** The places that are done: the list of rows once each of them was changed. */
export function placesCorrected(fields: readonly string[], changed: readonly string[]): string[] {
  const areRowsDone = fields.filter(isRow).every((field) => changed.includes(field))
  return changed.filter((field) => !isRow(field) || areRowsDone)
}
