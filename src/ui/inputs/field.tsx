import { Input, Text, Textarea, View, type InputProps } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { ErrorLine } from './error-line'
import { keptOf, type BoxKind } from './kept-of'
import './field.scss'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  type?: BoxKind
  hint?: ReactNode
  error?: string
  /** Fields are required unless they say optional; `optional` writes （可不填） behind the label. */
  required?: boolean
  optional?: boolean
  placeholder?: string
  /** Longer is cleaned, and what is too long then is left out with a word about it. */
  maxLength?: number
  clean?: (typed: string) => string
  multiline?: boolean
  disabled?: boolean
  /** Behind the value: 元, 份. */
  unit?: string
  /** A small button at the end of the box, for example to take a photo instead. */
  end?: ReactNode
  onFocus?: () => void
  onBlur?: () => void
  onConfirm?: () => void
}

const isBrowser = process.env.TARO_ENV === 'h5'

/** WeChat's keyboards. A browser gets a text box with an input mode: its number boxes lose leading zeros. */
const weappTypes = {
  text: 'text',
  number: 'number',
  digit: 'digit',
  idcard: 'idcard',
  phone: 'number',
  card: 'number',
} satisfies Record<BoxKind, InputProps['type']>
const inputModes = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  phone: 'tel',
  card: 'numeric',
} as const
/** The box itself cuts before anything is cleaned, and without a word: it has room for all that may be pasted. */
const roomToPaste = 2000

/** One question with one written answer: label above, hint, box, and what is wrong below it. */
export function Field(props: Props) {
  const { label, value, onChange, type = 'text', hint, error, required, optional, placeholder } = props
  const { multiline, disabled, unit, end, onFocus, onBlur, onConfirm } = props
  const longest = props.maxLength ?? (multiline ? 500 : 140)
  const [leftOut, setLeftOut] = useState(false)
  const take = (typed: string) => {
    const kept = keptOf(typed, type, longest, props.clean)
    setLeftOut(kept.leftOut)
    onChange(kept.text)
  }
  const wrong = leftOut ? `最多写 ${longest} 个字，后面的没有记下` : error
  const meaning = accessible({ label, required, invalid: Boolean(wrong), disabled })
  const common = {
    className: 'ui-field__input',
    value,
    placeholder,
    placeholderClass: 'ui-field__placeholder',
    maxlength: longest + roomToPaste,
    disabled,
    onFocus,
    onBlur,
    onInput: (event: { detail: { value: string } }) => take(event.detail.value),
    ...(isBrowser
      ? { nativeProps: { ...meaning, inputMode: inputModes[type], autocomplete: 'off' } }
      : meaning),
  }
  return (
    <View className="ui-field">
      <View className="ui-field__label">
        {label}
        {optional && <Text className="ui-field__optional">（可不填）</Text>}
      </View>
      {hint && <View className="ui-field__hint">{hint}</View>}
      <View className={classNames('ui-field__box', Boolean(wrong) && 'ui-field__box--wrong')}>
        {multiline ? (
          <Textarea {...common} className="ui-field__input ui-field__input--tall" />
        ) : (
          <Input {...common} type={isBrowser ? 'text' : weappTypes[type]} onConfirm={onConfirm} />
        )}
        {unit && <Text className="ui-field__unit">{unit}</Text>}
        {end}
      </View>
      <ErrorLine text={wrong} />
    </View>
  )
}
