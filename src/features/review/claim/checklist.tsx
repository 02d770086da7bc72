import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { FlagKind } from '@domain/claim/flag'
import type { Decision } from '@domain/policy/decide/decision'
import type { ReviewView } from '@contract/views'
import { raiseLines } from '@/services/words/raise-words'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Notice } from '@/ui/feedback/notice'
import { ReasonList } from '@/ui/display/reason-list'
import { Row } from '@/ui/display/row'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { AlikeClaims } from '../tickets/alike-claims'
import { flagKindsOf, flagWords } from '../words/flag-words'
import { OpenPoints } from './open-points'
import { personOf } from '../words/person-words'
import { staffReason } from '../words/reason-staff'
import { showTicket } from '../tickets/show-ticket'
import { ticketConditions, ticketTitle } from '../tickets/ticket-facts'

interface Props {
  view: ReviewView
  decision: Decision
  today: Day
}

/** Two accounts for one person stand at the top of the claim, with what to do about it. */
const saidBelow = (kind: FlagKind): boolean => kind !== 'placeContested'

/** The conditions of the person and of each ticket as the decision found them, what to look at twice, and what the source leaves open. */
export function Checklist({ view, decision, today }: Props) {
  // On a phone the tickets stand right above.
  const wide = useWideLayout()
  const conditions = `${personOf(view)}的条件`
  return (
    <>
      {flagKindsOf(view.flags, undefined)
        .filter(saidBelow)
        .map((kind) => (
          <Notice key={kind} tone="warn" title={flagWords(kind, view).title}>
            {flagWords(kind, view).text}
            {kind === 'amountRaised' && raiseLines(view.flags).map((line) => <View key={line}>{line}</View>)}
            <AlikeClaims
              claims={view.alike.filter((claim) => claim.kind === kind && claim.ticketId === '')}
              today={today}
            />
          </Notice>
        ))}
      <Card>
        <CardTitle>{conditions}</CardTitle>
        <ReasonList
          label={conditions}
          reasons={decision.reason.children.map((reason) => staffReason(reason, view))}
        />
      </Card>
      {wide && view.tickets.length > 0 && (
        <Card>
          <CardTitle>车票的条件</CardTitle>
          {view.tickets.map((ticket, index) => (
            <Row
              key={ticket.id}
              label={ticketTitle(ticket, index)}
              note={ticketConditions(decision.items.find(({ id }) => id === ticket.id))}
              onTap={() => showTicket(ticket.id)}
            />
          ))}
        </Card>
      )}
      <OpenPoints view={view} />
    </>
  )
}
