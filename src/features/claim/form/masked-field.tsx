import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import { Field } from '@/ui/inputs/field'
import { Row } from '@/ui/display/row'
import './masked-field.scss'
import { changeDraft, undoChange } from '../draft/draft-store'

interface Props {
  field: 'idNumber' | 'phone'
  label: string
  hint: string
  /** What the server holds, '' when it has nothing. */
  mask: string
  /** What was typed since the claim was opened. */
  typed: string
  error?: string
  onLeave: () => void
}

/** A number that the server never sends back: its mask, or a box to type it anew. */
export function MaskedField({ field, label, hint, mask, typed, error, onLeave }: Props) {
  const [again, setAgain] = useState(typed !== '')
  const change = (value: string) => {
    setAgain(true)
    // Emptying the box means keeping what the server has.
    if (value === '' && mask !== '') undoChange(field)
    else changeDraft({ [field]: value })
  }
  if (mask !== '' && !again && typed === '') {
    return (
      <View className="masked-field">
        <Row label={label} value={mask} note={error ?? '已经存好，为了安全只显示一部分'} />
        <Button icon="edit" label={`重新填写${label}`} onTap={() => setAgain(true)}>
          重新填写
        </Button>
      </View>
    )
  }
  return (
    <Field
      label={label}
      hint={mask === '' || typed !== '' ? hint : `存好的是 ${mask}，不改就空着`}
      type={field === 'idNumber' ? 'idcard' : 'phone'}
      value={typed}
      error={error}
      onChange={change}
      onBlur={onLeave}
    />
  )
}
