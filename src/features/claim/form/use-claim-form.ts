import { useMemo } from 'react'
import type { FieldProblem } from '@domain/claim/check-content'
import type { ClaimContent } from '@domain/claim/content'
import { decideClaim } from '@domain/claim/decide-claim'
import type { Flag } from '@domain/claim/flag'
import { dayAt, type Day } from '@domain/calendar/day'
import type { Decision } from '@domain/policy/decide/decision'
import type { Section } from '@domain/procedure/field'
import type { ClaimView, Employer } from '@contract/views'
import { formOf } from '@/services/claim/form-of'
import { lineOf, rulesOf, type Line } from '@/services/procedure/line'
import { sessionStore, todayOf } from '@/services/calls/session'
import { contentOf, draftStore, employerOf } from '../draft/draft-store'
import { formWithMasks, problemsOf, withServerProblems } from '../draft/form-problems'
import { formSteps, type FormStep } from '../draft/form-steps'
import { uploadStore } from '@/services/uploads/upload-store'

/** The open claim as its screens need it: content, what is wrong, and the decision, all computed on the phone. */
export type ClaimForm = {
  claim: ClaimView
  line: Line
  /** The form with its options. */
  sections: readonly Section[]
  steps: readonly FormStep[]
  content: ClaimContent
  employer: Employer | null
  problems: FieldProblem[]
  decision: Decision
  flags: Flag[]
  today: Day
}

/** The decision for what stands there now; of a measure that this build does not carry the server's. */
function decisionFor(claim: ClaimView, content: ClaimContent, today: Day): Decision {
  const rules = rulesOf(claim)
  const { procedure, measure } = lineOf(claim)
  if (rules === null || measure === null) return claim.decision
  // A claim once submitted in time stays in time while it is corrected.
  const day = claim.submittedAt === null ? today : dayAt(new Date(claim.submittedAt))
  const known = { ...content, form: formWithMasks(content, claim.masks) }
  const { ticketChoice: choice, flags } = claim
  return decideClaim(rules, procedure, { content: known }, day, undefined, { choice, flags })
}

/** The open claim, null while there is none. */
export function useClaimForm(): ClaimForm | null {
  const draft = draftStore()
  const today = todayOf(sessionStore((state) => state.session))
  const usedElsewhere = uploadStore((state) => state.usedElsewhere)
  return useMemo(() => {
    const { claim, told } = draft
    const content = contentOf(draft)
    if (!claim || !content) return null
    const employer = employerOf(draft)
    const line = lineOf(claim)
    const sections = formOf(claim)
    const procedure = { ...line.procedure, form: [...sections] }
    const decision = decisionFor(claim, content, today)
    const { masks, photos } = claim
    const photoFlags = usedElsewhere.map((ticketId): Flag => ({ kind: 'samePhotoUsed', ticketId }))
    return {
      claim,
      line,
      sections,
      steps: formSteps(procedure, sections, content),
      content,
      employer,
      problems: withServerProblems(
        problemsOf(procedure, content, { masks, photos, employer, decision }, today),
        told,
      ),
      decision,
      flags: [...claim.flags, ...photoFlags],
      today,
    }
  }, [draft, today, usedElsewhere])
}
