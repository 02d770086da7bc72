import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import './steps.scss'

interface Props {
  /** Counted from 1. */
  current: number
  /** The honest number; write about=true when later answers may still change it. */
  total: number
  about?: boolean
}

/** How far along the questions are: 第 2 步，共 4 步. */
export function Steps({ current, total, about }: Props) {
  const words = `第 ${current} 步，${about ? '大约' : '共'} ${total} 步`
  const percent = Math.round((current / Math.max(total, 1)) * 100)
  return (
    <View className="ui-steps" {...accessible({ role: 'progressbar', label: words, valuenow: percent })}>
      <View className="ui-steps__words">{words}</View>
      <View className="ui-steps__track">
        <View className="ui-steps__done" style={{ width: `${percent}%` }} />
      </View>
    </View>
  )
}
