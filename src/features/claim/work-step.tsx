import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { ErrorLine } from '@/ui/error-line'
import { Row } from '@/ui/row'
import { openPage } from '@/services/routes'
import { chooseEmployer } from './draft-store'
import { EmployerFinder } from './employer-finder'
import { EmployerUnion } from './employer-union'
import { FieldPlace } from './field-place'
import { fieldLabels } from './form-steps'
import { StepAction } from './step-action'
import type { StepProps } from './step-props'
import { StepScreen } from './step-screen'
import { TiesCard } from './ties-card'
import { useStepProblems } from './use-step-problems'

/** Step 2: where the person works, and whether contract and union membership are there. */
export function WorkStep({ form, goTo, field }: StepProps) {
  const { content, employer, decision, claim } = form
  const { count, shown, showAll, errorOf } = useStepProblems(form, 'work', field)
  const action = (
    <StepAction
      count={count}
      shown={shown}
      nextLabel="下一步：车票"
      onNext={() => goTo('tickets')}
      onShow={showAll}
      onBack={() => goTo('person')}
    />
  )
  return (
    <StepScreen step="work" action={action}>
      <FieldPlace name="employer">
        <Card>
          {employer ? (
            <Row
              icon="building"
              label={fieldLabels.employer}
              value={employer.name}
              note={`${employer.district}，点这里换一家`}
              onTap={() => openPage('employer', { id: claim.id })}
            />
          ) : (
            <>
              <CardTitle>{fieldLabels.employer}</CardTitle>
              <EmployerFinder
                onFound={chooseEmployer}
                onNotListed={(notListed) => openPage('employer', { id: claim.id, notListed })}
              />
            </>
          )}
          {!employer?.union && <ErrorLine text={employer ? undefined : errorOf('employer')} />}
          {employer && <EmployerUnion employer={employer} named={Boolean(content.employerNamed)} />}
        </Card>
      </FieldPlace>
      <TiesCard content={content} decision={decision} errorOf={errorOf} />
    </StepScreen>
  )
}
