import type { PartReview, ReviewProps } from '@/services/claim/part-view'
import { rulesOf } from '@/services/procedure/line'
import { liveDecision } from '../words/live-decision'
import { withSaid } from './ticket-choice'
import { TicketsSection } from './tickets-section'

function TicketsReview({ view, today, checks, onChecks }: ReviewProps<'tickets'>) {
  const { originalsSeen, choice } = checks
  const live = liveDecision(rulesOf(view), view, { originalsSeen, choice }, today)
  const without = (ids: readonly string[]) => originalsSeen.filter((id) => !ids.includes(id))
  return (
    <TicketsSection
      view={view}
      live={live}
      today={today}
      originalsSeen={originalsSeen}
      onOriginal={
        onChecks &&
        ((id) =>
          onChecks({ originalsSeen: originalsSeen.includes(id) ? without([id]) : [...originalsSeen, id] }))
      }
      choice={choice}
      onSay={
        onChecks &&
        ((id, said) => {
          const { choice: changed, leftOut } = withSaid(choice, live.applied.items, id, said)
          onChecks({ choice: changed, originalsSeen: without(leftOut) })
        })
      }
    />
  )
}

/** Tickets before an office, as a page hands them to the review. */
export const ticketsReview: PartReview<'tickets'> = { kind: 'tickets', review: TicketsReview }
