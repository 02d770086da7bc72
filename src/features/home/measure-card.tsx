import { useState } from 'react'
import { View } from '@tarojs/components'
import { daysBetween, placeInWindow, type Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { dayWords, plainDay } from '@/services/day-words'
import { applyWindow, cap, measure, openPointText } from '@/services/policy'
import { openPage } from '@/services/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { MoneyText } from '@/ui/money-text'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { MeasureDetails } from './measure-details'

interface Props {
  /** Null until the server has said what day it is. */
  today: Day | null
  /** The claim that holds the person's one place, if any. */
  live: ClaimSummary | null
}

function deadline(today: Day | null): { text: string; tag: string | null; open: boolean } {
  if (today === null) return { text: `${plainDay(applyWindow.to)}截止`, tag: null, open: true }
  switch (placeInWindow(today, applyWindow)) {
    case 'before':
      return { text: `${dayWords(applyWindow.from, today)}开始`, tag: '还没开始', open: false }
    case 'after':
      return { text: `${plainDay(applyWindow.to)}截止了`, tag: '已截止', open: false }
    case 'within': {
      const left = daysBetween(today, applyWindow.to)
      return {
        text: `${dayWords(applyWindow.to, today)}截止`,
        tag: left === 0 ? '今天截止' : `还有 ${left} 天`,
        open: true,
      }
    }
  }
}

/** What there is to apply for: how much, until when, for whom, with what. */
export function MeasureCard({ today, live }: Props) {
  const [more, setMore] = useState(false)
  const { text, tag, open } = deadline(today)
  return (
    <Card>
      <CardTitle end={tag && <Tag tone={open ? 'ok' : 'neutral'} text={tag} icon="clock" />}>
        {measure.title}
      </CardTitle>
      <View>车票钱实报，最高</View>
      <MoneyText cents={cap} />
      <Row
        icon="calendar"
        label="什么时候"
        value={text}
        note={`${openPointText('applyWindow')}过了截止日就不能申请了。`}
      />
      {live === null && (
        <Button look="primary" block onTap={() => openPage('claim')}>
          申请出行补贴
        </Button>
      )}
      {live !== null && live.stage !== 'draft' && <View>您已经有一份申请，一个人只能有一份。</View>}
      <Button look="text" block icon={more ? 'arrow-up' : 'arrow-down'} onTap={() => setMore(!more)}>
        {more ? '收起' : '谁能领、要什么、怎么办'}
      </Button>
      {more && <MeasureDetails />}
    </Card>
  )
}
