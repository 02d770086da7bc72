import { CardTitle } from '@/ui/display/card-title'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Row } from '@/ui/display/row'
import { openPage } from '@/services/routes/routes'
import { ClearButton } from '@/ui/fields/clear-button'
import { tappedLabel } from '@/ui/fields/tapped-label'
import { changeField, chooseEmployer } from '../draft/draft-store'
import { EmployerFinder } from '../employer/employer-finder'
import { EmployerUnion } from '../employer/employer-union'
import { asAsked } from '@/services/claim/as-asked'
import { valueIn, type InputProps } from './input-props'

/** Who employs the applicant: found in the list, or named. */
export function EmployerField({ field, form, error }: InputProps) {
  const { employer, claim, line } = form
  const value = valueIn({ field, form })
  const asked = asAsked(field)
  const byUnion = line.procedure.steps.some(({ office }) => office.kind === 'unionOfEmployer')
  if (!employer)
    return (
      <>
        <CardTitle>{tappedLabel(asked)}</CardTitle>
        <EmployerFinder
          onFound={chooseEmployer}
          onNotListed={(notListed) => openPage('employer', { id: claim.id, notListed })}
        />
        <ErrorLine text={error} />
      </>
    )
  return (
    <>
      <Row
        icon="building"
        label={tappedLabel(asked)}
        value={employer.name}
        note={`${employer.district}，点这里换一家`}
        onTap={() => openPage('employer', { id: claim.id })}
      />
      <ClearButton field={asked} value={value} onChange={(changed) => changeField(field.id, changed)} />
      {byUnion ? (
        <EmployerUnion
          employer={employer}
          named={typeof value === 'object' && 'name' in value}
          districts={field.choices ?? []}
        />
      ) : (
        <ErrorLine text={error} />
      )}
    </>
  )
}
