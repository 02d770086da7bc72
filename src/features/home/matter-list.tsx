import type { Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { matterOf } from '@/services/words/matter'
import { isLive } from '@/services/procedure/place'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { MatterCard } from './matter-card'

interface Props {
  claims: readonly ClaimSummary[]
  today: Day
}

/** My matters, what waits for me first. What is over stands here only while nothing else does; 我的 keeps it. */
export function MatterList({ claims, today }: Props) {
  const live = claims.filter(isLive)
  const shown = live.length > 0 ? live : claims.slice(0, 1)
  if (shown.length === 0) return null
  const isUrgent = (claim: ClaimSummary) => matterOf(claim, today).urgent
  const ordered = [...shown.filter(isUrgent), ...shown.filter((claim) => !isUrgent(claim))]
  return (
    <>
      <SectionTitle>我的申请</SectionTitle>
      {ordered.map((claim) => (
        <MatterCard key={claim.id} claim={claim} today={today} />
      ))}
      {claims.length > shown.length && (
        <Card flush>
          <Row icon="history" label="以前的申请" onTap={() => openPage('me')} />
        </Card>
      )}
    </>
  )
}
