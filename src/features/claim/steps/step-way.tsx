import { onwardWords, type FormStep } from '../draft/form-steps'
import { StepAction } from '../form/step-action'
import type { FlowProps } from '../form/step-props'
import type { useStepProblems } from '../form/use-step-problems'

interface Props {
  flow: FlowProps
  step: FormStep
  problems: ReturnType<typeof useStepProblems>
}

/** The way from one step of the form to the next and to the one before. */
export function StepWay({ flow: { form, goTo }, step, problems }: Props) {
  const place = form.steps.findIndex(({ id }) => id === step.id)
  const [before, next] = [form.steps[place - 1], form.steps[place + 1]]
  if (!next) return null
  return (
    <StepAction
      count={problems.count}
      shown={problems.shown}
      nextLabel={onwardWords(next)}
      onNext={() => goTo(next.id)}
      onShow={problems.showAll}
      onBack={before && (() => goTo(before.id))}
    />
  )
}
