import { useState } from 'react'
import { View } from '@tarojs/components'
import { daysBetween, placeInWindow, type Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { dayWords, plainDay } from '@/services/words/day-words'
import { applyWindow, cap, measure, openPointText } from '@/services/claim/policy'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { MoneyText } from '@/ui/display/money-text'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { MeasureDetails } from './measure-details'
import './measure-card.scss'

interface Props {
  /** Null until the server has said what day it is. */
  today: Day | null
  /** The claim that holds the person's one place, if any. */
  live: ClaimSummary | null
}

type Deadline = { text: string; tag: string | null; place: ReturnType<typeof placeInWindow> }

function deadline(today: Day | null): Deadline {
  if (today === null) return { text: `${plainDay(applyWindow.to)}截止`, tag: null, place: 'within' }
  const place = placeInWindow(today, applyWindow)
  switch (place) {
    case 'before':
      return { text: `${dayWords(applyWindow.from, today)}开始`, tag: '还没开始', place }
    case 'after':
      return { text: `${plainDay(applyWindow.to)}截止了`, tag: '已截止', place }
    case 'within': {
      const left = daysBetween(today, applyWindow.to)
      return {
        text: `${dayWords(applyWindow.to, today)}截止`,
        tag: left === 0 ? '今天截止' : `还有 ${left} 天`,
        place,
      }
    }
  }
}

/** What there is to apply for: how much, until when, for whom, with what. */
export function MeasureCard({ today, live }: Props) {
  const [more, setMore] = useState(false)
  const { text, tag, place } = deadline(today)
  const over = place === 'after'
  return (
    <Card>
      <CardTitle end={tag && <Tag tone={place === 'within' ? 'ok' : 'neutral'} text={tag} icon="clock" />}>
        {measure.title}
      </CardTitle>
      <View>车票钱实报，最高</View>
      <MoneyText cents={cap} />
      <Row
        icon="calendar"
        label="什么时候"
        value={text}
        note={`${openPointText('applyWindow')}${over ? '' : '过了截止日就不能申请了。'}`}
      />
      {live === null && over && (
        <View className="measure-card__said">现在不能申请了。有特殊情况，请打下面的电话问一问。</View>
      )}
      {live === null && !over && (
        <Button look="primary" block onTap={() => openPage('claim')}>
          申请出行补贴
        </Button>
      )}
      {live !== null && live.stage !== 'draft' && (
        <View className="measure-card__said">您已经有一份申请，一个人只能有一份。</View>
      )}
      <Button look="text" block icon={more ? 'arrow-up' : 'arrow-down'} onTap={() => setMore(!more)}>
        {more ? '收起' : '谁能领、怎么办'}
      </Button>
      {more && <MeasureDetails />}
    </Card>
  )
}
