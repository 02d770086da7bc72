import { AmountCard } from '../tickets/amount-card'
import { StepAction } from '../form/step-action'
import type { StepProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { useStepProblems } from '../form/use-step-problems'
import { TicketsFill } from '../tickets/tickets-fill'

/** Step 3: the tickets, and what they come to. */
export function TicketsStep({ form, goTo, field }: StepProps) {
  const { content, claim, decision, flags, problems, today } = form
  const { count, shown, showAll } = useStepProblems(form, 'tickets', field)
  const action = (
    <StepAction
      count={count}
      shown={shown}
      nextLabel="下一步：核对"
      onNext={() => goTo('review')}
      onShow={showAll}
      onBack={() => goTo('work')}
    />
  )
  return (
    <StepScreen step="tickets" action={action}>
      <AmountCard decision={decision} lead="您可能领到" prospective />
      <TicketsFill
        claim={claim}
        content={content.tickets}
        decision={decision}
        flags={flags}
        problems={shown ? problems : []}
        today={today}
      />
    </StepScreen>
  )
}
