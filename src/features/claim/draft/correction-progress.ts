import '@domain/zod-setup'
import * as z from 'zod/mini'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { ClaimContent } from '@domain/claim/draft'
import type { ClaimView } from '@contract/views'
import { contentOnServer } from './draft-content'

/** What stood in each place to correct when the claim came back at that instant, as text to compare with. */
export const Returned = z.object({ at: z.string(), answers: z.record(z.string(), z.string()) })
export type Returned = z.infer<typeof Returned>

function answerIn(field: string, content: ClaimContent, { applicant }: ClaimView): unknown {
  switch (field) {
    case 'idNumber':
      return content.idNumber || applicant.idNumberMask
    case 'phone':
      return content.phone || applicant.phoneMask
    case 'employer':
      return content.employerNamed ?? content.employerId
    case 'name':
    case 'householdRegister':
    case 'workerKind':
    case 'tickets':
      return content[field]
    default:
      return content.tickets.find((ticket) => field === `ticket:${ticket.id}`)
  }
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
  return Object.entries(answersIn(content, claim)).flatMap(([field, answer]) =>
    field in returned.answers && returned.answers[field] !== answer ? [field] : [],
  )
}
