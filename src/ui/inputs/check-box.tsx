import { View } from '@tarojs/components'
import { accessible, keyboard } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import './check-box.scss'

interface Props {
  /** Spoken: there is no word beside it. */
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

type Tap = { stopPropagation: () => void }

/** A box alone, in a row that answers a tap by itself. */
export function CheckBox({ label, checked, onChange }: Props) {
  const toggle = () => onChange(!checked)
  return (
    <View
      className="ui-check-box"
      onClick={(event: Tap) => {
        event.stopPropagation()
        toggle()
      }}
      {...accessible({ role: 'checkbox', label, checked })}
      {...keyboard(toggle)}
    >
      <View className={classNames('ui-check-box__mark', checked && 'ui-check-box__mark--on')}>
        {checked && <Icon name="check" size={20} />}
      </View>
    </View>
  )
}
