import { useState } from 'react'
import { View } from '@tarojs/components'
import { normaliseBankCard } from '@domain/person/bank-card'
import { textIn } from '@domain/procedure/fields/field-value'
import { askOf } from '@/services/claim/form-of'
import { Button } from '@/ui/inputs/button'
import { Field } from '@/ui/inputs/field'
import { Row } from '@/ui/display/row'
import { changeField, fillField, undoChange } from '../draft/draft-store'
import { hintOf, isOptional, labelOf, valueIn, type InputProps } from './input-props'
import { PhoneButton } from './phone-button'
import './secret-field.scss'

type SecretKind = 'idNumber' | 'phone' | 'bankAccount'

const boxTypes = { idNumber: 'idcard', phone: 'phone', bankAccount: 'card' } as const

/** `6222 0212 34`, to compare with what is printed on a card. */
const inFours = (typed: string): string =>
  normaliseBankCard(typed)
    .replace(/(.{4})/g, '$1 ')
    .trim()

/** A number that the server never sends back: its mask, or a box to type it anew. */
export const secretField = (kind: SecretKind) =>
  function SecretField({ field, form, error, onLeave }: InputProps) {
    const typed = textIn(valueIn({ field, form }) ?? '')
    const mask = form.claim.masks[field.id] ?? ''
    const [again, setAgain] = useState(typed !== '')
    const change = (value: string) => {
      setAgain(true)
      // Emptying the box means keeping what the server has.
      if (value === '' && mask !== '') undoChange(field.id)
      else changeField(field.id, value)
    }
    if (mask !== '' && !again && typed === '') {
      return (
        <View className="secret-field">
          <Row label={labelOf(field)} value={mask} note={error ?? '已经存好，为了安全只显示一部分'} />
          <Button icon="edit" label={`重新填写${askOf(field)}`} onTap={() => setAgain(true)}>
            重新填写
          </Button>
        </View>
      )
    }
    return (
      <>
        <Field
          label={askOf(field)}
          hint={mask === '' || typed !== '' ? hintOf(field) : `存好的是 ${mask}，不改就空着`}
          type={boxTypes[kind]}
          optional={isOptional(field)}
          value={typed}
          error={error}
          onChange={change}
          onBlur={() => typed !== '' && onLeave()}
        />
        {kind === 'bankAccount' && typed !== '' && (
          <View className="secret-field__fours">{inFours(typed)}</View>
        )}
        {kind === 'phone' && process.env.TARO_ENV === 'weapp' && typed === '' && mask === '' && (
          <PhoneButton onPhone={(phone) => fillField(field.id, phone)} />
        )}
      </>
    )
  }
