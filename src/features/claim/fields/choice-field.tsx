import { useState } from 'react'
import { textIn } from '@domain/procedure/fields/field-value'
import { askOf } from '@/services/claim/form-of'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ErrorLine } from '@/ui/inputs/error-line'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { Row } from '@/ui/display/row'
import { changeField } from '../draft/draft-store'
import { ClearButton } from './clear-button'
import { hintOf, labelOf, valueIn, type InputProps } from './input-props'

/** More than so many rows are chosen in a sheet. */
const mostRows = 6
/** From so many on, a sheet is searched. */
const searchedFrom = 12

/** One of some values, each a row. */
export function ChoiceField(props: InputProps) {
  const { field, form, error } = props
  const { choices = [] } = field
  if (choices.length > mostRows) return <SheetField {...props} />
  const chosen = textIn(valueIn({ field, form }) ?? '')
  return (
    <>
      <ChoiceList
        label={labelOf(field)}
        showLabel
        choices={choices}
        value={chosen === '' ? undefined : chosen}
        error={error}
        onChange={(value) => changeField(field.id, value)}
      />
      <ClearButton field={field} form={form} />
    </>
  )
}

/** One of many values, chosen in a sheet. */
export function SheetField({ field, form, error }: InputProps) {
  const [choosing, setChoosing] = useState(false)
  const { choices = [] } = field
  const chosen = textIn(valueIn({ field, form }) ?? '')
  return (
    <>
      <Row
        label={labelOf(field)}
        value={choices.find(({ value }) => value === chosen)?.label ?? '请选择'}
        note={hintOf(field)}
        onTap={() => setChoosing(true)}
      />
      <ClearButton field={field} form={form} />
      <ErrorLine text={error} />
      <OptionSheet
        open={choosing}
        title={askOf(field)}
        options={choices}
        value={chosen === '' ? undefined : chosen}
        searchLabel={choices.length >= searchedFrom ? `找${askOf(field)}` : undefined}
        onChoose={(value) => changeField(field.id, value)}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
