import { View } from '@tarojs/components'
import { claimNumberWords } from '@domain/claim/claim-number'
import type { Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { instantWords } from '@/services/words/day-words'
import { matterOf } from '@/services/words/matter'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { MoneyText } from '@/ui/display/money-text'
import { Tag } from '@/ui/display/tag'
import { unbroken } from '@/ui/foundation/unbroken'
import './matter-card.scss'

/** One claim of mine: where it is, what comes next until when, and the one thing to do about it. */
export function MatterCard({ claim, today }: { claim: ClaimSummary; today: Day }) {
  const { name, title, tone, button, page, urgent, next, until, measure, unit } = matterOf(claim, today)
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={name} />}>{title}</CardTitle>
      {claim.payable > 0 && <MoneyText cents={claim.payable} size={urgent ? 'medium' : 'large'} />}
      <View className="matter-card__facts">
        <View>{[measure, unit ?? claim.employerName].filter(Boolean).join(' · ')}</View>
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
