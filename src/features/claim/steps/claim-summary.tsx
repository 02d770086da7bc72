import { workerKindNames } from '@domain/claim/draft'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { fieldLabels, stepTitles, type FormStep } from '../draft/form-steps'
import { regionName } from '@/services/phone/regions'
import type { ClaimForm } from '../form/use-claim-form'

interface Props {
  form: Pick<ClaimForm, 'claim' | 'content' | 'employer'>
  /** Left out when nothing can be changed any more. */
  onEdit?: (step: FormStep) => void
}

const yesNo = (value: boolean | null) => (value === null ? '还没填' : value ? '是' : '还没有')

/** What was entered about person and work, to read once more. */
export function ClaimSummary({ form, onEdit }: Props) {
  const { content, claim, employer } = form
  const edit = (step: FormStep) =>
    onEdit && (
      <Button look="text" icon="edit" label={`修改${stepTitles[step]}`} onTap={() => onEdit(step)}>
        修改
      </Button>
    )
  const { householdRegister, workerKind } = content
  return (
    <>
      <Card>
        <CardTitle end={edit('person')}>{stepTitles.person}</CardTitle>
        <Row label={fieldLabels.name} value={content.name || '还没填'} />
        <Row
          label={fieldLabels.idNumber}
          value={content.idNumber || claim.applicant.idNumberMask || '还没填'}
        />
        <Row label={fieldLabels.phone} value={content.phone || claim.applicant.phoneMask || '还没填'} />
        <Row
          label={fieldLabels.householdRegister}
          value={householdRegister ? regionName(householdRegister) : '还没填'}
        />
        <Row label={fieldLabels.workerKind} value={workerKind ? workerKindNames[workerKind] : '还没填'} />
      </Card>
      <Card>
        <CardTitle end={edit('work')}>{stepTitles.work}</CardTitle>
        <Row label={fieldLabels.employer} value={employer?.name ?? '还没填'} />
        {employer?.union && <Row label="由谁核对" value={employer.union.name} />}
        {content.employerNamed && !employer?.union && (
          <Row label="由谁找单位工会" value={employer?.districtUnion?.name ?? '区总工会'} />
        )}
        <Row label={fieldLabels.labourRelation} value={yesNo(content.labourRelation)} />
        <Row label={fieldLabels.unionMember} value={yesNo(content.unionMember)} />
      </Card>
    </>
  )
}
