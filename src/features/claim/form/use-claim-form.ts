import { useMemo } from 'react'
import type { FieldProblem } from '@domain/claim/check-content'
import { decideTravelClaim } from '@domain/claim/decide-claim'
import type { ClaimContent } from '@domain/claim/draft'
import type { Flag } from '@domain/claim/flag'
import { dayAt, type Day } from '@domain/calendar/day'
import type { Decision } from '@domain/policy/decide/decision'
import type { ClaimView, Employer } from '@contract/views'
import { pack } from '@/services/claim/policy'
import { rulesOf } from '@/services/procedure/line'
import { sessionStore, todayOf } from '@/services/calls/session'
import { contentOf, draftStore, employerOf } from '../draft/draft-store'
import { problemsOf, withServerProblems } from '../draft/form-problems'
import { uploadStore } from '@/services/uploads/upload-store'

/** The open claim as its screens need it: content, what is wrong, and the decision, all computed on the phone. */
export type ClaimForm = {
  claim: ClaimView
  content: ClaimContent
  employer: Employer | null
  problems: FieldProblem[]
  decision: Decision
  flags: Flag[]
  today: Day
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
    // A claim once submitted in time stays in time while it is corrected.
    const decisionDay = claim.submittedAt === null ? today : dayAt(new Date(claim.submittedAt))
    const photoFlags = usedElsewhere.map((ticketId): Flag => ({ kind: 'samePhotoUsed', ticketId }))
    return {
      claim,
      content,
      employer,
      problems: withServerProblems(
        problemsOf(content, claim.applicant, employer?.union != null, today),
        told,
      ),
      decision: decideTravelClaim(rulesOf(claim) ?? pack, content, decisionDay, undefined, {
        choice: claim.ticketChoice,
        flags: claim.flags,
      }),
      flags: [...claim.flags, ...photoFlags],
      today,
    }
  }, [draft, today, usedElsewhere])
}
