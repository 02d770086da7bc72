import { useState } from 'react'
import { View } from '@tarojs/components'
import { Row } from '../display/row'
import { ChoiceList } from '../inputs/choice-list'
import { ErrorLine } from '../inputs/error-line'
import { OptionSheet } from '../sheets/option-sheet'
import { ClearButton } from './clear-button'
import type { FieldInputProps } from './field-input'
import { areRows, isSearched, optionOf, optionsOf, valueOf } from './field-options'
import { notChosen, tappedLabel } from './tapped-label'
import './field-input.scss'

type Props = Pick<FieldInputProps, 'field' | 'value' | 'onChange' | 'error'>

/** One of some options. */
export function ChosenInput({ field, value, onChange, error }: Props) {
  const [open, setOpen] = useState(false)
  const options = optionsOf(field)
  const chosen = optionOf(value)
  const choose = (option: string) => onChange(valueOf(field, option))
  const clear = <ClearButton field={field} value={value} onChange={onChange} />
  if (areRows(field))
    return (
      <>
        <ChoiceList
          label={tappedLabel(field)}
          showLabel
          choices={options}
          value={chosen}
          error={error}
          onChange={choose}
        />
        {field.hint && <View className="ui-field-input__hint">{field.hint}</View>}
        {clear}
      </>
    )
  return (
    <>
      <Row
        label={tappedLabel(field)}
        value={options.find((option) => option.value === chosen)?.label ?? notChosen}
        note={field.hint}
        onTap={() => setOpen(true)}
      />
      {clear}
      <ErrorLine text={error} />
      <OptionSheet
        open={open}
        title={field.label}
        options={options}
        value={chosen}
        searchLabel={isSearched(field) ? `找${field.label}` : undefined}
        onChoose={choose}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
