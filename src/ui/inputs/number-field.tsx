import { Input, Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { ErrorLine } from './error-line'
import './number-field.scss'

interface Props {
  /** Spoken name of the box. */
  label: string
  value: string
  unit: string
  onChange: (value: string) => void
  /** Cents may follow. */
  decimal?: boolean
  /** Below the box: the number written out. */
  echo?: string
  error?: string
  /** `row` is one of several below each other. */
  size?: 'alone' | 'row'
  onConfirm?: () => void
}

/** The box cuts without a word what is longer: room for a number with all that is pasted around it. */
const roomToPaste = 140

const isBrowser = process.env.TARO_ENV === 'h5'

/** One number in digits large enough to check at arm's length. */
export function NumberField(props: Props) {
  const { label, value, unit, onChange, decimal, echo, error, size = 'alone', onConfirm } = props
  const meaning = accessible({ label, invalid: Boolean(error) })
  const inputMode = decimal ? 'decimal' : 'numeric'
  return (
    <View className="ui-number">
      <View
        className={classNames(
          'ui-number__box',
          `ui-number__box--${size}`,
          Boolean(error) && 'ui-number__box--wrong',
        )}
      >
        <Input
          className="ui-number__input"
          value={value}
          type={isBrowser ? 'text' : decimal ? 'digit' : 'number'}
          maxlength={roomToPaste}
          placeholder="0"
          placeholderClass="ui-number__placeholder"
          onInput={(event) => onChange(event.detail.value)}
          onConfirm={onConfirm}
          {...(isBrowser ? { nativeProps: { ...meaning, inputMode, autocomplete: 'off' } } : meaning)}
        />
        <Text className="ui-number__unit">{unit}</Text>
      </View>
      {echo && <View className="ui-number__echo">{echo}</View>}
      <ErrorLine text={error} />
    </View>
  )
}
