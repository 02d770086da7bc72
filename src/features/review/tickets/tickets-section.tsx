import { View } from '@tarojs/components'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import type { Day } from '@domain/calendar/day'
import type { ItemDecision } from '@domain/policy/decide/decision'
import type { ReviewView } from '@contract/views'
import { addedBy } from '@/services/words/raise-words'
import { ErrorLine } from '@/ui/inputs/error-line'
import { SectionTitle } from '@/ui/display/section-title'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { flagKindsOf } from '../words/flag-words'
import type { LiveDecision } from '../words/live-decision'
import { ticketPlace } from './show-ticket'
import { staffSentences } from '../words/staff-sentences'
import { TicketCard } from './ticket-card'
import { saidOf, type TicketSaid } from './ticket-choice'
import { usePhotos } from './use-photos'
import './tickets-section.scss'

interface Props {
  view: ReviewView
  live: LiveDecision
  today: Day
  originalsSeen: readonly string[]
  /** Left out when there is nothing to decide. */
  onOriginal?: (ticketId: string) => void
  /** What was said of tickets that look like one. */
  choice: TicketChoice
  onSay?: (ticketId: string, said: TicketSaid) => void
}

const itemOf = (items: readonly ItemDecision[], id: string) => items.find((item) => item.id === id)

/** With more tickets a phone shows the print of each one when asked: all of it would be too much to draw at one go. */
const mostAtOnce = 3

/** Every ticket of the claim, with its photos. */
export function TicketsSection({ view, live, today, originalsSeen, onOriginal, choice, onSay }: Props) {
  const photos = usePhotos(view.id)
  const wide = useWideLayout()
  return (
    <View className="review-tickets">
      <SectionTitle>{`车票 ${view.tickets.length} 张`}</SectionTitle>
      {photos.trouble && photos.state === 'failed' && (
        <ErrorLine text={`照片没打开：${staffSentences(photos.trouble).happened}`} />
      )}
      {view.tickets.map((ticket, index) => {
        const applied = itemOf(live.applied.items, ticket.id)
        const seen = itemOf(live.seen.items, ticket.id)
        if (!applied || !seen) return null
        return (
          <View key={ticket.id} id={ticketPlace(ticket.id)} className="review-tickets__one">
            <TicketCard
              claim={view}
              ticket={ticket}
              index={index}
              applied={applied}
              seen={seen}
              flags={flagKindsOf(view.flags, ticket.id)}
              addedBy={addedBy(view.flags, ticket.id)}
              alike={view.alike.filter(({ ticketId }) => ticketId === ticket.id)}
              photos={photos}
              printAtOnce={wide || view.tickets.length <= mostAtOnce}
              read={view.readings.find(({ ticketId }) => ticketId === ticket.id)}
              today={today}
              originalSeen={originalsSeen.includes(ticket.id)}
              onOriginal={onOriginal && (() => onOriginal(ticket.id))}
              said={saidOf(choice, view.tickets, live.applied.items, ticket.id)}
              onSay={onSay && ((said) => onSay(ticket.id, said))}
            />
          </View>
        )
      })}
    </View>
  )
}
