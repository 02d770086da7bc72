import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import { unbroken } from '../foundation/unbroken'
import './timeline.scss'

export interface TimelineStep {
  id: string
  /** 区总工会复核 */
  title: string
  state: 'done' | 'current' | 'coming' | 'stopped'
  /** Who does it. */
  who?: string
  /** When it happened, or by when it will. */
  when?: string
  /** What comes of it, or what the person can do meanwhile. */
  next?: string
}

const states = {
  done: { word: '已完成', icon: 'check' },
  current: { word: '正在办', icon: 'dot' },
  coming: { word: '还没到', icon: null },
  stopped: { word: '没有通过', icon: 'close' },
} as const

/** Where a matter stands: what is done, who has it now, what follows. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <View {...accessible({ role: 'list', label: '办理进度' })}>
      {steps.map(({ id, title, state, who, when, next }) => {
        const { word, icon } = states[state]
        return (
          <View
            key={id}
            className={classNames('ui-step', `ui-step--${state}`)}
            {...accessible({ role: 'listitem' })}
          >
            <View className="ui-step__rail">
              <View className="ui-step__mark">{icon && <Icon name={icon} size={16} />}</View>
              <View className="ui-step__line" />
            </View>
            <View className="ui-step__body">
              <View className="ui-step__title">
                {unbroken(title)}
                <Text className="ui-step__word">{word}</Text>
              </View>
              {(who || when) && (
                <View className="ui-step__note">{unbroken([who, when].filter(Boolean).join(' · '))}</View>
              )}
              {next && <View className="ui-step__next">{unbroken(next)}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
