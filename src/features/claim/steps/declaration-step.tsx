import { View } from '@tarojs/components'
import { textIn } from '@domain/procedure/fields/field-value'
import { clauseWords } from '@/services/claim/policy'
import { uploadStore } from '@/services/uploads/upload-store'
import { dayWords } from '@/services/words/day-words'
import { Card } from '@/ui/display/card'
import { Disclosure } from '@/ui/display/disclosure'
import { MoneyText } from '@/ui/display/money-text'
import { Row } from '@/ui/display/row'
import { Button } from '@/ui/inputs/button'
import type { FormStep } from '../draft/form-steps'
import { ProblemList } from '../form/problem-list'
import type { FlowProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { SubmitTrouble } from '../form/submit-trouble'
import { useSubmitting } from '../form/use-submitting'
import { whyNotYet } from '../form/why-not-yet'
import './declaration-step.scss'

interface Props {
  flow: FlowProps
  step: Extract<FormStep, { kind: 'declaration' }>
}

/** What the source wants declared, for whom and for how much; the tap that signs it hands the claim in. */
export function DeclarationStep({ flow, step }: Props) {
  const { form, goTo } = flow
  const { claim, content, decision, line, steps, today } = form
  const { busy, trouble, submit } = useSubmitting(claim.id, true)
  const unsent = uploadStore(({ uploads, preparing }) => uploads.length + preparing)
  const review = steps.find(({ kind }) => kind === 'review')
  const reason = whyNotYet(form, unsent)
  const back = () => {
    if (review && !busy) goTo(review.id)
  }
  const action = (
    <>
      <Button look="primary" block busy={busy && '正在提交'} disabledReason={reason} onTap={submit}>
        我承诺，提交申请
      </Button>
      <Button look="text" block onTap={back}>
        上一步
      </Button>
    </>
  )
  return (
    <StepScreen form={form} step={step} action={action}>
      <SubmitTrouble trouble={trouble} line={line} />
      {form.problems.length > 0 && <ProblemList title="还要填好" fields={form.problems} flow={flow} />}
      <Card>
        <View className="declaration__text">{step.text}</View>
        <Disclosure label="哪里规定要承诺">{clauseWords(step.clause)}</Disclosure>
      </Card>
      <Card>
        <Row label="替谁承诺" value={textIn(content.form[line.procedure.calledBy] ?? '')} />
        {decision.amount.payable > 0 && (
          <Row label="申请多少" value={<MoneyText cents={decision.amount.payable} size="inline" />} strong />
        )}
        <Row label="哪天" value={dayWords(today, null)} />
      </Card>
      <View>点下面的按钮，就是您替单位签了上面的承诺，系统会记下是谁、什么时候签的。</View>
    </StepScreen>
  )
}
