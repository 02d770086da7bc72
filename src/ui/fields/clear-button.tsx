import { Button } from '../inputs/button'
import type { FieldInputProps } from './field-input'

type Props = Pick<FieldInputProps, 'field' | 'value' | 'onChange'>

/** Takes back a choice where none need be made. */
export function ClearButton({ field, value, onChange }: Props) {
  if (field.needed !== false || value === undefined || value === '') return null
  return (
    <Button look="text" icon="close" label={`不填${field.label}`} onTap={() => onChange('')}>
      不填这一项
    </Button>
  )
}
