import { useState } from 'react'
import { View } from '@tarojs/components'
import { normaliseBankCard } from '@domain/person/bank-card'
import { textIn, type FieldValue } from '@domain/procedure/fields/field-value'
import * as regions from '@/services/phone/regions'
import { FieldInput } from '@/ui/fields/field-input'
import { tappedLabel } from '@/ui/fields/tapped-label'
import { Button } from '@/ui/inputs/button'
import { Row } from '@/ui/display/row'
import { changeField, fillField, undoChange } from '../draft/draft-store'
import { asAsked } from '@/services/claim/as-asked'
import { valueIn, type InputProps } from './input-props'
import { PhoneButton } from './phone-button'
import './secret-field.scss'

/** `6222 0212 34`, to compare with what is printed on a card. */
const inFours = (typed: string): string =>
  normaliseBankCard(typed)
    .replace(/(.{4})/g, '$1 ')
    .trim()

/** A number that the server never sends back: its mask, or a box to type it anew. */
export function SecretField({ field, form, error, onLeave }: InputProps) {
  const asked = asAsked(field)
  const typed = textIn(valueIn({ field, form }) ?? '')
  const mask = form.claim.masks[field.id] ?? ''
  const [again, setAgain] = useState(typed !== '')
  const change = (value: FieldValue) => {
    setAgain(true)
    // Emptying the box means keeping what the server has.
    if (value === '' && mask !== '') undoChange(field.id)
    else changeField(field.id, value)
  }
  if (mask !== '' && !again && typed === '') {
    return (
      <View className="secret-field">
        <Row label={tappedLabel(asked)} value={mask} note={error ?? '已经存好，为了安全只显示一部分'} />
        <Button icon="edit" label={`重新填写${asked.label}`} onTap={() => setAgain(true)}>
          重新填写
        </Button>
      </View>
    )
  }
  return (
    <>
      <FieldInput
        field={mask === '' || typed !== '' ? asked : { ...asked, hint: `存好的是 ${mask}，不改就空着` }}
        value={typed}
        error={error}
        today={form.today}
        regions={regions}
        onChange={change}
        onBlur={() => typed !== '' && onLeave()}
      />
      {field.kind === 'bankAccount' && typed !== '' && (
        <View className="secret-field__fours">{inFours(typed)}</View>
      )}
      {field.kind === 'phone' && process.env.TARO_ENV === 'weapp' && typed === '' && mask === '' && (
        <PhoneButton onPhone={(phone) => fillField(field.id, phone)} />
      )}
    </>
  )
}
