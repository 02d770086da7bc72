import { ChoiceList } from '@/ui/inputs/choice-list'
import { changeField } from '../draft/draft-store'
import { ClearButton } from './clear-button'
import { labelOf, valueIn, type InputProps } from './input-props'

const usual = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
]

/** Yes or no, in the words of the field. */
export function YesNoField({ field, form, error }: InputProps) {
  const value = valueIn({ field, form })
  const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
  return (
    <>
      <ChoiceList
        label={labelOf(field)}
        showLabel
        choices={field.choices ?? usual}
        value={chosen}
        error={error}
        onChange={(answer) => changeField(field.id, answer === 'yes')}
      />
      <ClearButton field={field} form={form} />
    </>
  )
}
