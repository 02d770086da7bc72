import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Row } from '@/ui/display/row'
import { openPage } from '@/services/routes/routes'
import { chooseEmployer } from '../draft/draft-store'
import { EmployerFinder } from '../employer/employer-finder'
import { EmployerUnion } from '../employer/employer-union'
import { FieldPlace } from '../form/field-place'
import { fieldLabels } from '../draft/form-steps'
import { StepAction } from '../form/step-action'
import type { StepProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { TiesCard } from '../form/ties-card'
import { useStepProblems } from '../form/use-step-problems'

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
