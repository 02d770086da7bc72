import { Card } from '@/ui/card'
import { ChoiceList } from '@/ui/choice-list'
import { ErrorLine } from '@/ui/error-line'
import { Row } from '@/ui/row'
import { openPage } from '@/services/routes'
import { changeDraft } from './draft-store'
import { EmployerUnion } from './employer-union'
import { FieldPlace } from './field-place'
import { fieldLabels } from './form-steps'
import { StepAction } from './step-action'
import type { StepProps } from './step-props'
import { StepScreen } from './step-screen'
import { UnmetCondition } from './unmet-condition'
import { useStepProblems } from './use-step-problems'

const yesNo = (yes: string, no: string) => [
  { value: 'yes' as const, label: yes },
  { value: 'no' as const, label: no },
]
const answerOf = (value: boolean | null) => (value === null ? undefined : value ? 'yes' : 'no')

/** Step 2: where the person works, and whether contract and union membership are there. */
export function WorkStep({ form, banner, goTo, field }: StepProps) {
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
    <StepScreen step="work" banner={banner} action={action}>
      <FieldPlace name="employer">
        <Card>
          <Row
            icon="building"
            label={fieldLabels.employer}
            value={employer ? employer.name : '请选择'}
            note={employer ? employer.district : '写单位名字里的几个字就能找到'}
            onTap={() => openPage('employer', { id: claim.id })}
          />
          {!employer?.union && <ErrorLine text={employer ? undefined : errorOf('employer')} />}
          {employer && <EmployerUnion employer={employer} named={Boolean(content.employerNamed)} />}
        </Card>
      </FieldPlace>
      <FieldPlace name="labourRelation">
        <Card>
          <ChoiceList
            label={fieldLabels.labourRelation}
            showLabel
            choices={yesNo('签了，或者单位能开证明', '还没有合同')}
            value={answerOf(content.labourRelation)}
            error={errorOf('labourRelation')}
            onChange={(value) => changeDraft({ labourRelation: value === 'yes' })}
          />
          <UnmetCondition decision={decision} id="labourRelation" />
        </Card>
      </FieldPlace>
      <FieldPlace name="unionMember">
        <Card>
          <ChoiceList
            label={fieldLabels.unionMember}
            showLabel
            choices={yesNo('加入了', '还没入会')}
            value={answerOf(content.unionMember)}
            error={errorOf('unionMember')}
            onChange={(value) => changeDraft({ unionMember: value === 'yes' })}
          />
          <UnmetCondition decision={decision} id="unionMember" />
        </Card>
      </FieldPlace>
    </StepScreen>
  )
}
