import { Fragment, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { troubleText } from '@/services/words/error-sentences'
import { isEmployerNamed } from '@/services/claim/shown-form'
import { openPointText } from '@/services/claim/policy'
import { officeTitle } from '@/services/procedure/office-words'
import { dueParameter, firstReview } from '@/services/procedure/steps-around'
import { replacePage, stayingHere } from '@/services/routes/routes'
import type { Trouble } from '@/services/calls/call-failure'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { SectionTitle } from '@/ui/display/section-title'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { AmountCard } from '../tickets/amount-card'
import { AskByPhone } from '../form/ask-by-phone'
import { ClaimSummary } from './claim-summary'
import { DiscardButton } from '../opening/discard-button'
import { submitDraft } from '../opening/draft-submitting'
import { NotEligible } from '../form/not-eligible'
import { ProblemList } from '../form/problem-list'
import type { FlowProps } from '../form/step-props'
import type { ClaimForm } from '../form/use-claim-form'
import { PartCheck } from './part-views'
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

/** The last step: everything once more, what is still missing, and the submission. */
export function ReviewStep(flow: FlowProps) {
  const { form, parts, goTo } = flow
  const { claim, decision, line, problems, steps } = form
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const returned = claim.stage === 'returned'
  const first = firstReview(line)
  const reviewDays = first && dueParameter(first)

  const submit = async () => {
    const stillHere = stayingHere()
    setBusy(true)
    setTrouble(null)
    const refused = await submitDraft()
    setBusy(false)
    setTrouble(refused)
    // Who went elsewhere while the phone stood in line stays there.
    if (!stillHere()) return showToast(refused === null ? '申请提交好了' : '申请没有提交成功，内容都在')
    if (refused === null) replacePage('claimStatus', { id: claim.id, done: '1' })
    else void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
  }
  /** What is on its way is not changed under it. */
  const leaveTo: FlowProps['goTo'] = (step, wanted) => {
    if (!busy) goTo(step, wanted)
  }
  const [last, before] = [steps[steps.length - 1], steps[steps.length - 2]]
  const reason = whyNotYet(form, uploads.length + preparing)
  const action = (
    <>
      <Button
        look="primary"
        block
        busy={busy && '正在提交'}
        disabledReason={reason}
        onTap={() => void submit()}
      >
        {returned ? '再次提交' : '提交申请'}
      </Button>
      {before && (
        <Button look="text" block onTap={() => leaveTo(before.id)}>
          上一步
        </Button>
      )}
    </>
  )
  if (!last) return null
  return (
    <StepScreen form={form} step={last} action={action}>
      {trouble && trouble.code !== 'contentIncomplete' && (
        <>
          <Notice tone="danger" title="没有提交成功">
            {troubleText(trouble)}
          </Notice>
          {trouble.code !== 'offline' && <AskByPhone line={line} />}
        </>
      )}
      {problems.length > 0 && (
        <ProblemList title="还要填好" fields={problems} flow={{ ...flow, goTo: leaveTo }} />
      )}
      <AmountCard decision={decision} lead="您可能领到" prospective />
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
