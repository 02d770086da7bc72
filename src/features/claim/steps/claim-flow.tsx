import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { claimPurposes } from '@contract/session-calls'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Screen } from '@/ui/layout/screen'
import { isEditable } from '@/services/procedure/place'
import { replacePage } from '@/services/routes/routes'
import { useSession } from '@/services/calls/session'
import { ConsentStep } from './consent-step'
import { CorrectionStep } from './correction-step'
import { draftStore } from '../draft/draft-store'
import { formSteps, problemsOfStep, type FormStep } from '../draft/form-steps'
import { OpenTrouble } from '../opening/open-trouble'
import { PersonStep } from './person-step'
import { ReviewStep } from './review-step'
import { TicketsStep } from './tickets-step'
import { useClaimForm, type ClaimForm } from '../form/use-claim-form'
import { useOpenDraft } from '../opening/use-open-draft'
import { WorkStep } from './work-step'

export type FlowStep = FormStep | 'correction'

interface Props {
  /** Null opens the person's own draft, or begins one. */
  claimId: string | null
}

function firstStep({ claim, problems, content }: ClaimForm): FlowStep {
  if (claim.stage === 'returned') return 'correction'
  const open = formSteps.find((step) => problemsOfStep(problems, step, content.tickets).length > 0)
  return open ?? 'review'
}

/** A claim from consent to submission, one job a screen. */
export function ClaimFlow({ claimId }: Props) {
  const { session, trouble } = useSession()
  const agreed = claimPurposes.every((purpose) => session?.consents.includes(purpose))
  useOpenDraft(claimId, session !== null && agreed)
  const openTrouble = draftStore((state) => state.openTrouble)
  const form = useClaimForm()

  if (session === null && trouble) return <OpenTrouble trouble={trouble} claimId={claimId} />
  if (session !== null && !agreed) return <ConsentStep given={session.consents} />
  if (openTrouble) return <OpenTrouble trouble={openTrouble} claimId={claimId} />
  if (form === null || (claimId !== null && form.claim.id !== claimId)) {
    return (
      <Screen title="申请出行补贴">
        <LoadingSkeleton cards={3} />
      </Screen>
    )
  }
  return <OpenClaim key={form.claim.id} form={form} />
}

function OpenClaim({ form }: { form: ClaimForm }) {
  const [step, setStep] = useState<FlowStep>(() => firstStep(form))
  const [field, setField] = useState<string | null>(null)
  const { id, stage } = form.claim
  const editable = isEditable({ stage })
  useEffect(() => {
    if (!editable) replacePage('claimStatus', { id })
  }, [editable, id])

  const goTo = (next: FlowStep, wanted: string | null = null) => {
    setStep(next)
    setField(wanted)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const shared = { form, goTo, field }
  switch (step) {
    case 'correction':
      return <CorrectionStep {...shared} />
    case 'person':
      return <PersonStep {...shared} />
    case 'work':
      return <WorkStep {...shared} />
    case 'tickets':
      return <TicketsStep {...shared} />
    case 'review':
      return <ReviewStep {...shared} />
  }
}
