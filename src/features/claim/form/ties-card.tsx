import { useState } from 'react'
import type { ClaimContent } from '@domain/claim/draft'
import type { Decision } from '@domain/policy/decide/decision'
import { Card } from '@/ui/display/card'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { changeDraft } from '../draft/draft-store'
import { FieldPlace } from './field-place'
import { fieldLabels } from '../draft/form-steps'
import { bothTies, tiesAnswer, tiesOf } from './ties'
import { UnmetCondition } from './unmet-condition'

interface Props {
  content: Pick<ClaimContent, 'labourRelation' | 'unionMember'>
  decision: Decision
  errorOf: (field: string) => string | undefined
}

const yesNo = (yes: string, no: string) => [
  { value: 'yes' as const, label: yes },
  { value: 'no' as const, label: no },
]
const answerOf = (value: boolean | null) => (value === null ? undefined : value ? 'yes' : 'no')

/** Contract and union membership: with one tap, or only the one that is not known from before. */
export function TiesCard({ content, decision, errorOf }: Props) {
  const { labourRelation, unionMember } = content
  const [apart] = useState((labourRelation === null) !== (unionMember === null))
  const unmet = (
    <>
      <UnmetCondition decision={decision} id="labourRelation" />
      <UnmetCondition decision={decision} id="unionMember" />
    </>
  )
  if (!apart)
    return (
      <FieldPlace name="labourRelation">
        <FieldPlace name="unionMember">
          <Card>
            <ChoiceList
              label="有没有合同，入没入工会"
              showLabel
              choices={bothTies}
              value={tiesAnswer(content)}
              error={errorOf('labourRelation') ?? errorOf('unionMember')}
              onChange={(answer) => changeDraft(tiesOf(answer))}
            />
            {unmet}
          </Card>
        </FieldPlace>
      </FieldPlace>
    )
  return (
    <>
      <FieldPlace name="labourRelation">
        <Card>
          <ChoiceList
            label={fieldLabels.labourRelation}
            showLabel
            choices={yesNo('签了，或者单位能开证明', '还没有合同')}
            value={answerOf(labourRelation)}
            error={errorOf('labourRelation')}
            onChange={(value) => changeDraft({ labourRelation: value === 'yes' })}
          />
        </Card>
      </FieldPlace>
      <FieldPlace name="unionMember">
        <Card>
          <ChoiceList
            label={fieldLabels.unionMember}
            showLabel
            choices={yesNo('加入了', '还没入会')}
            value={answerOf(unionMember)}
            error={errorOf('unionMember')}
            onChange={(value) => changeDraft({ unionMember: value === 'yes' })}
          />
          {unmet}
        </Card>
      </FieldPlace>
    </>
  )
}
