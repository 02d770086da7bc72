import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { Grant } from '@contract/session-calls'
import type { ClaimSummary } from '@contract/views'
import { openPointText } from '@/services/claim/policy'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { MoneyText } from '@/ui/display/money-text'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { ApplyButtons } from './apply-buttons'
import { MeasureDetails } from './measure-details'
import { isMain, type Offer } from './offer'
import { offerAmount, offerTime, oneOnly } from './offer-words'
import './measure-card.scss'

interface Props {
  offer: Offer
  /** Null until the server has said what day it is. */
  today: Day | null
  /** The claim that holds the one place for it, if any. */
  live: ClaimSummary | null
  grants: readonly Grant[]
}

/** What there is to apply for: how much, until when, for whom, with what. */
export function MeasureCard({ offer, today, live, grants }: Props) {
  const [more, setMore] = useState(false)
  const { measure, line, window } = offer
  const { text, tag, place } = offerTime(offer, today)
  const amount = offerAmount(offer, today)
  const over = place === 'after'
  return (
    <Card>
      <CardTitle end={tag && <Tag tone={place === 'within' ? 'ok' : 'neutral'} text={tag} icon="clock" />}>
        {measure.title}
      </CardTitle>
      {!isMain(offer) && <View className="measure-card__summary">{measure.summary}</View>}
      {amount && <View>{amount.lead}</View>}
      {amount && <MoneyText cents={amount.cents} />}
      {!isMain(offer) && <Row icon="people" label="给谁" note={measure.forWhom.words} />}
      <Row
        icon="calendar"
        label="什么时候"
        value={text}
        note={`${openPointText('applyWindow', line)}${over || window === null ? '' : '过了截止日就不能申请了。'}`}
      />
      {live === null && over && (
        <View className="measure-card__said">现在不能申请了。有特殊情况，请打下面的电话问一问。</View>
      )}
      {live === null && !over && <ApplyButtons offer={offer} grants={grants} />}
      {live !== null && live.stage !== 'draft' && (
        <View className="measure-card__said">{oneOnly(offer)}</View>
      )}
      <Button look="text" block icon={more ? 'arrow-up' : 'arrow-down'} onTap={() => setMore(!more)}>
        {more ? '收起' : '谁能领、怎么办'}
      </Button>
      {more && <MeasureDetails measure={measure} />}
    </Card>
  )
}
