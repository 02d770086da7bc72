import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import './hotline.scss'

interface Props {
  /** Whom it reaches: 市总工会服务热线. */
  name: string
  phone: string
  /** 工作日 9:00 到 17:00 */
  hours?: string
}

/** A person to call: one tap dials. */
export function Hotline({ name, phone, hours }: Props) {
  const call = () => {
    /** Cancelling the dial sheet counts as a failure; there is nothing to do about it. */
    void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  }
  return (
    <Tappable className="ui-hotline" label={`打电话给${name}，${phone}`} onTap={call}>
      <Icon name="phone" size={24} tone="primary" />
      <View className="ui-hotline__text">
        <View>{name}</View>
        <View className="ui-hotline__number">{phone}</View>
        {hours && <View className="ui-hotline__hours">{hours}</View>}
      </View>
    </Tappable>
  )
}
