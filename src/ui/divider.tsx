import { View } from '@tarojs/components'
import './divider.scss'

/** A hairline between two parts of one card. */
export const Divider = () => <View className="ui-divider" />
