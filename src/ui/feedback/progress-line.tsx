import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import './progress-line.scss'

interface Props {
  /** What is going on: 正在上传 2/4. */
  label: string
  /** 0 to 100 */
  percent: number
}

/** Progress that has a number, shown with the number. */
export function ProgressLine({ label, percent }: Props) {
  const whole = Math.min(100, Math.max(0, Math.round(percent)))
  return (
    <View {...accessible({ role: 'progressbar', label: `${label}，${whole}%`, valuenow: whole })}>
      <View className="ui-progress__words">
        <View>{label}</View>
        <View className="ui-progress__number">{whole}%</View>
      </View>
      <View className="ui-progress__track">
        <View className="ui-progress__done" style={{ width: `${whole}%` }} />
      </View>
    </View>
  )
}
