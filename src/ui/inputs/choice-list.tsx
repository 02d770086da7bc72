import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { ErrorLine } from './error-line'
import { Tappable } from '../foundation/tappable'
import './choice-list.scss'

export interface Choice<Value extends string> {
  value: Value
  label: string
  note?: string
}

interface Props<Value extends string> {
  /** The question, read with the group. */
  label: string
  /** Show the question above the rows; off when the page title already asks it. */
  showLabel?: boolean
  choices: readonly Choice<Value>[]
  value?: Value
  onChange: (value: Value) => void
  error?: string
}

/** One answer out of a few, each a whole row to tap. */
export function ChoiceList<Value extends string>(props: Props<Value>) {
  const { label, showLabel = false, choices, value, onChange, error } = props
  return (
    <View
      className="ui-choice-list"
      {...accessible({ role: 'radiogroup', label, invalid: error ? true : undefined })}
    >
      {showLabel && <View className="ui-choice-list__label">{label}</View>}
      {choices.map((choice) => (
        <Tappable
          key={choice.value}
          role="radio"
          checked={choice.value === value}
          label={choice.note ? `${choice.label}，${choice.note}` : choice.label}
          className={classNames('ui-choice', choice.value === value && 'ui-choice--on')}
          onTap={() => onChange(choice.value)}
        >
          <View className="ui-choice__mark" />
          <View className="ui-choice__text">
            {choice.label}
            {choice.note && <View className="ui-choice__note">{choice.note}</View>}
          </View>
        </Tappable>
      ))}
      <ErrorLine text={error} />
    </View>
  )
}
