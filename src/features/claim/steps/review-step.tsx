import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { isEmployerNamed } from '@/services/claim/shown-form'
import { openPointText } from '@/services/claim/policy'
import { officeTitle } from '@/services/procedure/office-words'
import { dueParameter, firstReview } from '@/services/procedure/steps-around'
import { prospect } from '@/services/procedure/payee-words'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { SectionTitle } from '@/ui/display/section-title'
import { AmountCard } from '../tickets/amount-card'
import { onwardWords } from '../draft/form-steps'
import { ClaimSummary } from './claim-summary'
import { DiscardButton } from '../opening/discard-button'
import { NotEligible } from '../form/not-eligible'
import { ProblemList } from '../form/problem-list'
import type { FlowProps } from '../form/step-props'
import { SubmitTrouble } from '../form/submit-trouble'
import type { ClaimForm } from '../form/use-claim-form'
import { useSubmitting } from '../form/use-submitting'
import { PartCheck } from './part-views'
import { PrintCard } from './print-card'
import { StepScreen } from '../form/step-screen'
import { uploadStore } from '@/services/uploads/upload-store'
import { whyNotYet } from '../form/why-not-yet'
import { WindowNotice } from '../form/window-notice'

/** Who looks at it first, once it is handed in. */
function whoLooks({ line, employer, claim, content }: ClaimForm): string {
  const first = firstReview(line)
  if (first?.office.kind !== 'unionOfEmployer')
    return first ? `${officeTitle(line.offices, first.office.role)}来审核。` : '办理单位来审核。'
  return isEmployerNamed({ ...claim, form: content.form }) && !employer?.union
    ? '区总工会先找到您单位的工会，再由它来核对。'
    : `${employer?.union?.name ?? '单位工会'}来核对。`
}

/** Everything once more, what is still missing, and the submission or the way to the declaration. */
export function ReviewStep(flow: FlowProps) {
  const { form, parts, goTo } = flow
  const { claim, decision, line, problems, steps } = form
  const { busy, trouble, submit } = useSubmitting(claim.id, false)
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const returned = claim.stage === 'returned'
  const first = firstReview(line)
  const reviewDays = first && dueParameter(first)

  /** What is on its way is not changed under it. */
  const leaveTo: FlowProps['goTo'] = (step, wanted) => {
    if (!busy) goTo(step, wanted)
  }
  const place = steps.findIndex(({ kind }) => kind === 'review')
  const [before, here, declaration] = [steps[place - 1], steps[place], steps[place + 1]]
  const reason = whyNotYet(form, uploads.length + preparing)
  const action = (
    <>
      <Button
        look="primary"
        block
        busy={busy && '正在提交'}
        disabledReason={reason}
        onTap={declaration ? () => goTo(declaration.id) : submit}
      >
        {declaration ? onwardWords(declaration) : returned ? '再次提交' : '提交申请'}
      </Button>
      {before && (
        <Button look="text" block onTap={() => leaveTo(before.id)}>
          上一步
        </Button>
      )}
    </>
  )
  if (!here) return null
  return (
    <StepScreen form={form} step={here} action={action}>
      <SubmitTrouble trouble={trouble} line={line} />
      {problems.length > 0 && (
        <ProblemList title="还要填好" fields={problems} flow={{ ...flow, goTo: leaveTo }} />
      )}
      <AmountCard decision={decision} lead={prospect(line)} prospective />
      <WindowNotice decision={decision} />
      <NotEligible decision={decision} />
      <ClaimSummary form={form} onEdit={leaveTo} />
      {steps.map(
        (step) =>
          step.kind === 'part' && (
            <Fragment key={step.id}>
              {step.part.kind !== 'tickets' && (
                <SectionTitle
                  end={
                    <Button
                      look="text"
                      icon="edit"
                      label={`修改${step.title}`}
                      onTap={() => leaveTo(step.id)}
                    >
                      修改
                    </Button>
                  }
                >
                  {step.title}
                </SectionTitle>
              )}
              <PartCheck part={step.part} parts={parts} form={form} problems={problems} />
            </Fragment>
          ),
      )}
      <PrintCard form={form} />
      <Card>
        <View>
          提交以后，
          {whoLooks(form)}
          {first?.words?.ready}
        </View>
        {reviewDays && <View>{openPointText(reviewDays, line)}</View>}
      </Card>
      {!returned && !busy && <DiscardButton line={line} />}
    </StepScreen>
  )
}
