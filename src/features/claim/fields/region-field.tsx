import { useState } from 'react'
import { textIn } from '@domain/procedure/fields/field-value'
import * as regions from '@/services/phone/regions'
import { ErrorLine } from '@/ui/inputs/error-line'
import { RegionSheet } from '@/ui/sheets/region-sheet'
import { Row } from '@/ui/display/row'
import { askOf } from '@/services/claim/form-of'
import { changeField } from '../draft/draft-store'
import { ClearButton } from './clear-button'
import { hintOf, labelOf, valueIn, type InputProps } from './input-props'
import { RegisterByCard } from './register-by-card'

/** A place of the country, chosen down to the county. */
export function RegionField({ field, form, error }: InputProps) {
  const [choosing, setChoosing] = useState(false)
  const code = textIn(valueIn({ field, form }) ?? '')
  const { byCard } = field
  const choose = (chosen: string) => changeField(field.id, chosen)
  return (
    <>
      <Row
        label={labelOf(field)}
        value={code === '' ? '请选择' : regions.regionName(code)}
        note={hintOf(field)}
        onTap={() => setChoosing(true)}
      />
      {code === '' && byCard && (
        <RegisterByCard
          idNumber={textIn(form.content.form[byCard.field] ?? '')}
          words={byCard}
          onTake={choose}
        />
      )}
      <ClearButton field={field} form={form} />
      <ErrorLine text={error} />
      <RegionSheet
        regions={regions}
        open={choosing}
        title={askOf(field)}
        onChoose={choose}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
