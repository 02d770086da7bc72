import { prospect } from '@/services/procedure/payee-words'
import { AmountCard } from '../tickets/amount-card'
import { tallyOf, type FormStep } from '../draft/form-steps'
import type { FlowProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { useStepProblems } from '../form/use-step-problems'
import { PartFill } from './part-views'
import { StepWay } from './step-way'

interface Props {
  flow: FlowProps
  step: Extract<FormStep, { kind: 'part' }>
}

/** What the claim comes to stands above what it is worked out from, once there is something of it. */
const hasAmount = ({ form: { content } }: FlowProps, { part }: Props['step']): boolean =>
  part.kind === 'roster' ? tallyOf(content).rows > 0 : part.kind !== 'papers'

/** One part of the claim, with what it comes to where it is worked out from that part. */
export function PartStep({ flow, step }: Props) {
  const { form, parts } = flow
  const problems = useStepProblems(flow, step)
  return (
    <StepScreen form={form} step={step} action={<StepWay flow={flow} step={step} problems={problems} />}>
      {hasAmount(flow, step) && (
        <AmountCard decision={form.decision} lead={prospect(form.line)} prospective />
      )}
      <PartFill part={step.part} parts={parts} form={form} problems={problems.shown ? form.problems : []} />
    </StepScreen>
  )
}
