import { useState } from 'react'
import { Row } from '../display/row'
import { ErrorLine } from '../inputs/error-line'
import { RegionSheet } from '../sheets/region-sheet'
import { ClearButton } from './clear-button'
import type { FieldInputProps } from './field-input'
import { notChosen, tappedLabel } from './tapped-label'

type Props = Pick<FieldInputProps, 'field' | 'value' | 'onChange' | 'error' | 'regions' | 'offer'>

/** A place, from the province down to the county. */
export function RegionInput({ field, value, onChange, error, regions, offer }: Props) {
  const [open, setOpen] = useState(false)
  const chosen = typeof value === 'string' && value !== ''
  return (
    <>
      <Row
        label={tappedLabel(field)}
        value={chosen ? regions.regionName(value) : notChosen}
        note={field.hint}
        onTap={() => setOpen(true)}
      />
      {!chosen && offer}
      <ClearButton field={field} value={value} onChange={onChange} />
      <ErrorLine text={error} />
      <RegionSheet
        regions={regions}
        open={open}
        title={field.label}
        onChoose={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
