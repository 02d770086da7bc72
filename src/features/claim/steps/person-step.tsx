import { useState } from 'react'
import { workerKindNames, workerKinds } from '@domain/claim/draft'
import { normaliseName } from '@domain/person/name'
import * as regions from '@/services/phone/regions'
import { Card } from '@/ui/display/card'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { RegionSheet } from '@/ui/sheets/region-sheet'
import { Row } from '@/ui/display/row'
import { changeDraft, fillPhone } from '../draft/draft-store'
import { FieldPlace } from '../form/field-place'
import { fieldLabels } from '../draft/form-steps'
import { MaskedField } from '../form/masked-field'
import { PhoneButton } from '../form/phone-button'
import { RegisterByCard } from '../form/register-by-card'
import { StepAction } from '../form/step-action'
import type { StepProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { UnmetCondition } from '../form/unmet-condition'
import { useStepProblems } from '../form/use-step-problems'

const kindChoices = workerKinds.map((value) => ({ value, label: workerKindNames[value] }))

/** Step 1: who is asking. */
export function PersonStep({ form, goTo, field }: StepProps) {
  const { content, claim, decision } = form
  const { count, shown, showAll, errorOf, onLeave } = useStepProblems(form, 'person', field)
  const [choosingRegion, setChoosingRegion] = useState(false)
  const { householdRegister, workerKind } = content
  const noPhone = content.phone === '' && claim.applicant.phoneMask === ''
  const action = (
    <StepAction
      count={count}
      shown={shown}
      nextLabel="下一步：在哪上班"
      onNext={() => goTo('work')}
      onShow={showAll}
    />
  )
  return (
    <StepScreen step="person" action={action}>
      <Card>
        <FieldPlace name="name">
          <Field
            label={fieldLabels.name}
            hint="和身份证上一样"
            value={content.name}
            error={errorOf('name')}
            maxLength={60}
            clean={normaliseName}
            onChange={(name) => changeDraft({ name })}
            onBlur={() => content.name !== '' && onLeave('name')}
          />
        </FieldPlace>
        <FieldPlace name="idNumber">
          <MaskedField
            field="idNumber"
            label={fieldLabels.idNumber}
            hint="身份证上的 18 位号码"
            mask={claim.applicant.idNumberMask}
            typed={content.idNumber}
            error={errorOf('idNumber')}
            onLeave={() => content.idNumber !== '' && onLeave('idNumber')}
          />
        </FieldPlace>
        <FieldPlace name="phone">
          <MaskedField
            field="phone"
            label={fieldLabels.phone}
            hint="能接到工会电话的号码"
            mask={claim.applicant.phoneMask}
            typed={content.phone}
            error={errorOf('phone')}
            onLeave={() => content.phone !== '' && onLeave('phone')}
          />
          {process.env.TARO_ENV === 'weapp' && noPhone && <PhoneButton onPhone={fillPhone} />}
        </FieldPlace>
      </Card>
      <FieldPlace name="householdRegister">
        <Card>
          <Row
            label={fieldLabels.householdRegister}
            value={householdRegister ? regions.regionName(householdRegister) : '请选择'}
            note="户口本上写的地方，选到县、区"
            onTap={() => setChoosingRegion(true)}
          />
          {householdRegister === null && (
            <RegisterByCard
              idNumber={content.idNumber}
              onTake={(code) => changeDraft({ householdRegister: code })}
            />
          )}
          <ErrorLine text={errorOf('householdRegister')} />
          <UnmetCondition decision={decision} id="registerOutsideChangchun" />
        </Card>
      </FieldPlace>
      <FieldPlace name="workerKind">
        <Card>
          <ChoiceList
            label={fieldLabels.workerKind}
            showLabel
            choices={kindChoices}
            value={workerKind ?? undefined}
            error={errorOf('workerKind')}
            onChange={(value) => changeDraft({ workerKind: value })}
          />
          <UnmetCondition decision={decision} id="workerKind" />
        </Card>
      </FieldPlace>
      <RegionSheet
        regions={regions}
        open={choosingRegion}
        title={fieldLabels.householdRegister}
        onChoose={(code) => changeDraft({ householdRegister: code })}
        onClose={() => setChoosingRegion(false)}
      />
    </StepScreen>
  )
}
