import { Fragment } from 'react'
import type { Field } from '@domain/procedure/field'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { askOf } from '@/services/claim/form-of'
import { shownValue } from '@/services/claim/shown-form'
import { regionName } from '@/services/phone/regions'
import type { FormStep } from '../draft/form-steps'
import type { ClaimForm } from '../form/use-claim-form'

interface Props {
  form: Pick<ClaimForm, 'claim' | 'content' | 'employer' | 'line' | 'steps'>
  onEdit: (stepId: string) => void
}

const notFilledIn = '还没填'

/** What stands in a field, as it is read once more. */
const valueWords = ({ content, claim, employer }: Props['form'], field: Field): string =>
  shownValue(field, content.form[field.id], regionName, employer) || claim.masks[field.id] || notFilledIn

/** Which union is to look at it, where one of the employer's does. */
function UnionRow({ form, field }: Pick<Props, 'form'> & { field: Field }) {
  const { content, employer, line } = form
  const byUnion = line.procedure.steps.some(({ office }) => office.kind === 'unionOfEmployer')
  if (!byUnion) return null
  if (employer?.union) return <Row label="由谁核对" value={employer.union.name} />
  const value = content.form[field.id]
  return typeof value === 'object' && 'name' in value ? (
    <Row label="由谁找单位工会" value={employer?.districtUnion?.name ?? '区总工会'} />
  ) : null
}

function SectionCard({ form, step, onEdit }: Props & { step: Extract<FormStep, { kind: 'section' }> }) {
  const edit = (
    <Button look="text" icon="edit" label={`修改${step.title}`} onTap={() => onEdit(step.id)}>
      修改
    </Button>
  )
  return (
    <Card>
      <CardTitle end={edit}>{step.title}</CardTitle>
      {step.section.fields.map((field) => (
        <Fragment key={field.id}>
          <Row label={askOf(field)} value={valueWords(form, field)} />
          {field.kind === 'employer' && <UnionRow form={form} field={field} />}
        </Fragment>
      ))}
    </Card>
  )
}

/** What was entered in the form, to read once more. */
export function ClaimSummary({ form, onEdit }: Props) {
  return (
    <>
      {form.steps.map(
        (step) =>
          step.kind === 'section' && <SectionCard key={step.id} form={form} step={step} onEdit={onEdit} />,
      )}
    </>
  )
}
