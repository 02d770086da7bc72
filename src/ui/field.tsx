import { Input, Text, Textarea, View, type InputProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { ErrorLine } from './error-line'
import './field.scss'

type Kind = 'text' | 'number' | 'digit' | 'idcard' | 'phone'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  type?: Kind
  hint?: ReactNode
  error?: string
  /** Fields are required unless they say optional; `optional` writes （可不填） behind the label. */
  required?: boolean
  optional?: boolean
  placeholder?: string
  maxLength?: number
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
} satisfies Record<Kind, InputProps['type']>
const inputModes = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  phone: 'tel',
} as const
const lengths: Partial<Record<Kind, number>> = { idcard: 18, phone: 11 }

/** One question with one written answer: label above, hint, box, and what is wrong below it. */
export function Field(props: Props) {
  const { label, value, onChange, type = 'text', hint, error, required, optional, placeholder } = props
  const { multiline, disabled, unit, end, onFocus, onBlur, onConfirm } = props
  const maxlength = props.maxLength ?? lengths[type] ?? (multiline ? 500 : 140)
  const meaning = accessible({ label, required, invalid: Boolean(error), disabled })
  const common = {
    className: 'ui-field__input',
    value,
    placeholder,
    placeholderClass: 'ui-field__placeholder',
    maxlength,
    disabled,
    onFocus,
    onBlur,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
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
      <View className={classNames('ui-field__box', Boolean(error) && 'ui-field__box--wrong')}>
        {multiline ? (
          <Textarea {...common} className="ui-field__input ui-field__input--tall" />
        ) : (
          <Input {...common} type={isBrowser ? 'text' : weappTypes[type]} onConfirm={onConfirm} />
        )}
        {unit && <Text className="ui-field__unit">{unit}</Text>}
        {end}
      </View>
      <ErrorLine text={error} />
    </View>
  )
}
