import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { purposesOf } from '@contract/claim-purposes'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Screen } from '@/ui/layout/screen'
import type { PartForms } from '@/services/claim/part-view'
import { claimTitle, lineOf } from '@/services/procedure/line'
import { isEditable } from '@/services/procedure/place'
import { isFor, type NewClaim } from '@/services/claim/new-claim'
import { replacePage } from '@/services/routes/routes'
import { useSession } from '@/services/calls/session'
import { ConsentStep } from './consent-step'
import { CorrectionStep } from './correction-step'
import { draftStore } from '../draft/draft-store'
import { problemsOfStep } from '../draft/form-steps'
import { DeclarationStep } from './declaration-step'
import { OpenTrouble } from '../opening/open-trouble'
import { layoutOf, type FlowProps } from '../form/step-props'
import { receiveFiles } from './part-views'
import { PartStep } from './part-step'
import { ReviewStep } from './review-step'
import { SectionStep } from './section-step'
import { useClaimForm } from '../form/use-claim-form'
import { useOpenDraft } from '../opening/use-open-draft'

const correctionStep = 'correction'

interface Props {
  /** Null opens the draft of what is wanted, or begins one. */
  claimId: string | null
  wanted: NewClaim
  /** Every part that a claim can have. */
  parts: PartForms
}

type Open = Pick<FlowProps, 'form' | 'parts'>

function firstStep({ form, parts }: Open): string {
  if (form.claim.stage === 'returned') return correctionStep
  const layout = layoutOf({ form, parts })
  const open = form.steps.find(({ id }) => problemsOfStep(form.problems, id, layout).length > 0)
  return open?.id ?? reviewOf(form)
}

/** Everything once more. */
const reviewOf = ({ steps }: Open['form']): string => steps.find(({ kind }) => kind === 'review')?.id ?? ''

/** A claim from consent to submission, one job a screen. */
export function ClaimFlow({ claimId, wanted, parts }: Props) {
  const { session, trouble } = useSession()
  const form = useClaimForm()
  const isOpen = form !== null && (claimId === null ? isFor(form.claim, wanted) : form.claim.id === claimId)
  const line = isOpen ? form.line : lineOf(wanted)
  // A claim that exists says itself what it is for: until it is read, nobody knows what it needs.
  const needed = isOpen || claimId === null ? purposesOf(line.procedure) : []
  const agreed = needed.every((purpose) => session?.consents.includes(purpose))
  useOpenDraft(claimId, session !== null && agreed, wanted)
  const openTrouble = draftStore((state) => state.openTrouble)
  const title = claimTitle(line)
  const failed = session === null ? trouble : openTrouble

  if (session !== null && !agreed) return <ConsentStep given={session.consents} line={line} />
  if (failed) return <OpenTrouble trouble={failed} claimId={claimId} wanted={wanted} />
  if (!isOpen) {
    return (
      <Screen title={title}>
        <LoadingSkeleton cards={3} />
      </Screen>
    )
  }
  return <OpenClaim key={form.claim.id} form={form} parts={parts} />
}

function OpenClaim({ form, parts }: Open) {
  const [stepId, setStepId] = useState(() => firstStep({ form, parts }))
  const [field, setField] = useState<string | null>(null)
  const { id, stage } = form.claim
  const editable = isEditable({ stage })
  useEffect(() => {
    if (!editable) replacePage('claimStatus', { id })
  }, [editable, id])
  useEffect(() => receiveFiles(parts, id), [parts, id])

  const goTo: FlowProps['goTo'] = (next, wanted = null) => {
    setStepId(next)
    setField(wanted)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const flow = { form, parts, goTo, field }
  if (stepId === correctionStep) return <CorrectionStep {...flow} onDone={() => goTo(reviewOf(form))} />
  // A section of which nothing is asked any more is left.
  const step = form.steps.find((known) => known.id === stepId) ?? form.steps[0]
  switch (step?.kind) {
    case 'section':
      return <SectionStep key={step.id} flow={flow} step={step} />
    case 'part':
      return <PartStep key={step.id} flow={flow} step={step} />
    case 'declaration':
      return <DeclarationStep flow={flow} step={step} />
    case 'review':
    case undefined:
      return <ReviewStep {...flow} />
  }
}
