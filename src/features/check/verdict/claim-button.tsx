import { layReady } from '@/services/claim/claim-prefill-store'
import { isOffered } from '@/services/claim/policy'
import { sessionStore } from '@/services/calls/session'
import { applicantsOf, type Applicant } from '@/services/procedure/applicants'
import { lineOf } from '@/services/procedure/line'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import type { Check } from '../answering/use-check'
import type { Verdict } from './verdict-looks'

interface Props {
  check: Check
  measureId: string
  verdict: Verdict
}

const open: readonly Verdict[] = ['eligible', 'moreAnswersNeeded', 'windowNotOpen']

/** Starts the claim, where this app handles the measure; what was answered goes along. */
export function ClaimButton({ check: { pack, facts, kept }, measureId, verdict }: Props) {
  const grants = sessionStore((state) => state.session?.grants)
  const claim = { packId: pack.id, measureId }
  const line = lineOf(claim)
  if (line.measure === null || line.procedure.steps.length === 0 || !open.includes(verdict)) return null
  const applicants = applicantsOf(line, grants ?? [])
  const { title } = line.measure
  const start = ({ organisationId }: Applicant) => {
    layReady(claim, facts, kept.answers)
    openPage('claim', isOffered(claim) ? {} : { ...claim, organisationId })
  }
  if (applicants.length === 0)
    return (
      <Button look="primary" block label={`登记单位，办理${title}`} onTap={() => openPage('enterprise')}>
        先登记单位，再办理
      </Button>
    )
  return applicants.map((applicant) => {
    const words = applicants.length > 1 ? `替${applicant.name}办理` : '办理'
    return (
      <Button
        key={applicant.organisationId ?? ''}
        look="primary"
        block
        label={`${words}${title}`}
        onTap={() => start(applicant)}
      >
        {words}
      </Button>
    )
  })
}
