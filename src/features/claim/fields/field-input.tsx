import { textIn } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import * as regions from '@/services/phone/regions'
import { FieldInput as Input } from '@/ui/fields/field-input'
import { changeField } from '../draft/draft-store'
import { EmployerField } from './employer-field'
import { asAsked } from '@/services/claim/as-asked'
import { valueIn, type InputProps } from './input-props'
import { RegisterByCard } from './register-by-card'
import { SecretField } from './secret-field'

/** One field of the form. */
export function FieldInput(props: InputProps) {
  const { field, form, error, onLeave } = props
  const { id, kind, byCard } = field
  if (kindRules[kind].secret) return <SecretField {...props} />
  const value = valueIn(props)
  const change = (entered: typeof value) => changeField(id, entered ?? null)
  return (
    <Input
      field={asAsked(field)}
      value={value}
      error={error}
      today={form.today}
      regions={regions}
      employer={<EmployerField {...props} />}
      offer={
        byCard && (
          <RegisterByCard
            idNumber={textIn(form.content.form[byCard.field] ?? '')}
            words={byCard}
            onTake={change}
          />
        )
      }
      onChange={change}
      onBlur={() => value !== undefined && onLeave()}
    />
  )
}
