import { askOf } from '@/services/claim/form-of'
import { Button } from '@/ui/inputs/button'
import { changeField } from '../draft/draft-store'
import { isOptional, valueIn, type InputProps } from './input-props'

/** Takes back a choice where none need be made. */
export function ClearButton({ field, form }: Pick<InputProps, 'field' | 'form'>) {
  if (!isOptional(field) || valueIn({ field, form }) === undefined) return null
  return (
    <Button look="text" icon="close" label={`不填${askOf(field)}`} onTap={() => changeField(field.id, null)}>
      不填这一项
    </Button>
  )
}
