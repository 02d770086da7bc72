import { View } from '@tarojs/components'
import { claimNumberWords } from '@domain/claim/claim-number'
import type { Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { matterOf } from '@/services/words/matter'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { unbroken } from '@/ui/foundation/unbroken'

interface Props {
  claims: readonly ClaimSummary[]
  today: Day
}

/** Every claim of mine: its number to read out, where it is, and what comes next. */
export function MatterRows({ claims, today }: Props) {
  return (
    <>
      <SectionTitle>我的申请</SectionTitle>
      <Card flush>
        {claims.length === 0 && (
          <Row icon="ticket" label="还没有申请" note="能申请什么，在首页看" onTap={() => openPage('home')} />
        )}
        {claims.map((claim) => {
          const { name, measure, unit, next, until, page, urgent } = matterOf(claim, today)
          return (
            <Row
              key={claim.id}
              icon="ticket"
              label={measure}
              value={name}
              strong={urgent}
              note={
                <>
                  {unit !== null && <View>{unit}</View>}
                  {claim.number && <View>受理号 {claimNumberWords(claim.number)}</View>}
                  <View>下一步：{next}</View>
                  {until && <View>{unbroken(until)}</View>}
                </>
              }
              onTap={() => openPage(page, { id: claim.id })}
            />
          )
        })}
      </Card>
    </>
  )
}
