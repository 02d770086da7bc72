import type { FormStep } from '../draft/form-steps'
import { SectionFields } from '../fields/section-fields'
import type { FlowProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { useStepProblems } from '../form/use-step-problems'
import { StepWay } from './step-way'

interface Props {
  flow: FlowProps
  step: Extract<FormStep, { kind: 'section' }>
}

/** One section of the form. */
export function SectionStep({ flow, step }: Props) {
  const problems = useStepProblems(flow, step)
  const { errorOf, onLeave } = problems
  return (
    <StepScreen form={flow.form} step={step} action={<StepWay flow={flow} step={step} problems={problems} />}>
      <SectionFields section={step.section} form={flow.form} errorOf={errorOf} onLeave={onLeave} />
    </StepScreen>
  )
}
