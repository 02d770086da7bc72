import type { Day } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Timeline } from '@/ui/display/timeline'
import { timelineSteps } from './timeline-steps'

/** What has happened with the claim so far. */
export function History({ view, today }: { view: ReviewView; today: Day }) {
  return (
    <Card>
      <CardTitle>经过</CardTitle>
      <Timeline steps={timelineSteps(view, today)} />
    </Card>
  )
}
