import { useState, type PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon, type Tone } from '../foundation/icon'
import type { IconName } from '../foundation/icons'
import { Tappable } from '../foundation/tappable'
import { unbroken } from '../foundation/unbroken'
import './reason-list.scss'

export type Verdict = 'met' | 'notMet' | 'unknown'

export interface Reason {
  id: string
  text: string
  verdict: Verdict
  /** The person's value, in words. */
  actual?: string
  /** The value the policy asks for, in words. */
  needed?: string
  /** The clause it comes from, shown when asked for. */
  clause?: string
  children?: readonly Reason[]
}

const verdicts: Record<Verdict, { word: string; icon: IconName; tone: Tone }> = {
  met: { word: '符合', icon: 'check-circle', tone: 'ok' },
  notMet: { word: '不符合', icon: 'cross-circle', tone: 'danger' },
  unknown: { word: '还不清楚', icon: 'question', tone: 'warn' },
}

/** One reason; indented below it the list of those it rests on. */
export function ReasonItem({ reason, children }: PropsWithChildren<{ reason: Reason }>) {
  const [clauseOpen, setClauseOpen] = useState(false)
  const { word, icon, tone } = verdicts[reason.verdict]
  return (
    <View className="ui-reason" {...accessible({ role: 'listitem' })}>
      <View className="ui-reason__line">
        <Icon name={icon} size={24} tone={tone} />
        <View className="ui-reason__body">
          <View className="ui-reason__text">
            {unbroken(reason.text)}
            <Text className={classNames('ui-reason__word', `ui-reason__word--${tone}`)}>{word}</Text>
          </View>
          {reason.actual && <View className="ui-reason__value">情况：{unbroken(reason.actual)}</View>}
          {reason.needed && <View className="ui-reason__value">政策要求：{unbroken(reason.needed)}</View>}
          {reason.clause && (
            <Tappable
              className="ui-reason__clause-switch"
              expanded={clauseOpen}
              onTap={() => setClauseOpen(!clauseOpen)}
            >
              <Text>政策原文</Text>
              <Icon name={clauseOpen ? 'arrow-up' : 'arrow-down'} size={16} />
            </Tappable>
          )}
          {clauseOpen && <View className="ui-reason__clause">{unbroken(reason.clause)}</View>}
        </View>
      </View>
      {children && <View className="ui-reason__children">{children}</View>}
    </View>
  )
}
