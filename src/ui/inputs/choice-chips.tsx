import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Tappable } from '../foundation/tappable'
import './choice-chips.scss'

interface Props<Value extends string> {
  /** Read with the group. */
  label: string
  choices: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few short words in one line that is pushed aside: a filter, a city. */
export function ChoiceChips<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  return (
    <View className="ui-chips" {...accessible({ role: 'radiogroup', label })}>
      {choices.map((choice) => (
        <Tappable
          key={choice.value}
          role="radio"
          checked={choice.value === value}
          className={classNames('ui-chip', choice.value === value && 'ui-chip--on')}
          onTap={() => onChange(choice.value)}
        >
          {choice.label}
        </Tappable>
      ))}
    </View>
  )
}
