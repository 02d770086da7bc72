import { AmountCard } from '../tickets/amount-card'
import type { FormStep } from '../draft/form-steps'
import type { FlowProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { useStepProblems } from '../form/use-step-problems'
import { PartFill } from './part-views'
import { StepWay } from './step-way'

interface Props {
  flow: FlowProps
  step: Extract<FormStep, { kind: 'part' }>
}

/** One part of the claim: its tickets, with what they come to, or its papers. */
export function PartStep({ flow, step }: Props) {
  const { form, parts } = flow
  const problems = useStepProblems(flow, step)
  return (
    <StepScreen form={form} step={step} action={<StepWay flow={flow} step={step} problems={problems} />}>
      {step.part.kind === 'tickets' && <AmountCard decision={form.decision} lead="您可能领到" prospective />}
      <PartFill part={step.part} parts={parts} form={form} problems={problems.shown ? form.problems : []} />
    </StepScreen>
  )
}
