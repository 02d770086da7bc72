import { View } from '@tarojs/components'
import { claimNumberWords } from '@domain/application/claim-number'
import { stageNames } from '@domain/application/stage'
import type { Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { instantWords } from '@/services/day-words'
import { matterOf } from '@/services/matter'
import { openPage } from '@/services/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { MoneyText } from '@/ui/money-text'
import { Tag } from '@/ui/tag'
import { unbroken } from '@/ui/unbroken'
import './matter-card.scss'

/** One claim of mine: where it is, what comes next until when, and the one thing to do about it. */
export function MatterCard({ claim, today }: { claim: ClaimSummary; today: Day }) {
  const { title, tone, button, page, urgent, next, until } = matterOf(claim, today)
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={stageNames[claim.stage]} />}>{title}</CardTitle>
      {claim.payable > 0 && <MoneyText cents={claim.payable} size={urgent ? 'medium' : 'large'} />}
      <View className="matter-card__facts">
        <View>出行补贴{claim.employerName ? ` · ${claim.employerName}` : ''}</View>
        <View>下一步：{next}</View>
        {until && <View className="matter-card__until">{unbroken(until)}</View>}
        <View className="matter-card__small">
          {claim.number && <View>受理号 {claimNumberWords(claim.number)}</View>}
          <View>{unbroken(`${instantWords(claim.changedAt, today)}更新`)}</View>
        </View>
      </View>
      <Button look={urgent ? 'primary' : 'secondary'} block onTap={() => openPage(page, { id: claim.id })}>
        {button}
      </Button>
    </Card>
  )
}
