import { View } from '@tarojs/components'
import { copyIn } from '@domain/claim/decide-claim'
import type { FlagKind } from '@domain/claim/flag'
import type { Day } from '@domain/calendar/day'
import type { ItemDecision } from '@domain/policy/decide/decision'
import { placedFields, type PlacedField } from '@domain/ticket/record/field-on-photo'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { AlikeClaim, TicketAsRead } from '@contract/views'
import { openPointText } from '@/services/claim/policy'
import { lineOf, type OfMeasure } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { classNames } from '@/ui/foundation/class-names'
import { CheckRow } from '@/ui/inputs/check-row'
import { Disclosure } from '@/ui/display/disclosure'
import { MoneyText } from '@/ui/display/money-text'
import { Notice } from '@/ui/feedback/notice'
import { ReasonList } from '@/ui/display/reason-list'
import { AlikeClaims } from './alike-claims'
import { AsRead } from './as-read'
import { FactList } from '../words/fact-list'
import { FieldCrops } from './field-crops'
import { flagWords } from '../words/flag-words'
import { readDifferences } from './read-differences'
import { hindrances, metConditions, staffReason } from '../words/reason-staff'
import { SameTicket } from './same-ticket'
import { saidByNotice } from './same-ticket-words'
import type { TicketSaid } from './ticket-choice'
import { ticketFacts, ticketState, ticketTitle } from './ticket-facts'
import { RowMark } from '../words/row-mark'
import { TicketPhotos } from './ticket-photos'
import type { Photos } from './use-photos'
import './ticket-card.scss'

interface Props {
  claim: OfMeasure
  ticket: Ticket
  index: number
  applied: ItemDecision
  seen: ItemDecision
  flags: readonly FlagKind[]
  /** Which offices ticked its original after another one had not. */
  addedBy: readonly string[]
  /** Other claims that have this ticket. */
  alike: readonly AlikeClaim[]
  photos: Photos
  /** What was read off its photos, undefined when nothing was. */
  read: TicketAsRead | undefined
  /** Whether the print stands beside each field, or all of it one tap below. */
  printAtOnce: boolean
  today: Day
  originalSeen: boolean
  /** Left out when there is nothing to decide. */
  onOriginal?: () => void
  /** What was said of it, where another ticket looks like it. */
  said: TicketSaid
  onSay?: (said: TicketSaid) => void
}

/** What is found one tap below a ticket. */
function belowLabel(met: number, isNotAll: boolean, compare: boolean): string {
  const conditions = met > 0 && `${isNotAll ? '另外' : '这张票的'} ${met} 个条件都符合`
  return [conditions, compare && '对着照片看'].filter(Boolean).join('，')
}

/** One ticket: photo and fields side by side, whether it counts, and whether its original was seen. */
export function TicketCard(props: Props) {
  const { claim, ticket, index, applied, seen, flags, alike, photos, read, today, originalSeen, onOriginal } =
    props
  const onPhoto = read?.onPhoto ?? []
  const printBelow = !props.printAtOnce && onPhoto.length > 0
  const differences = read && !props.printAtOnce ? readDifferences(ticket, read, today) : []
  const detailsBelow = printBelow || differences.length > 0
  const no = applied.counted ? [] : hindrances(applied.reason)
  const name = `第 ${index + 1} 张票`
  const asPrinted = (fields: readonly PlacedField[]) =>
    !printBelow &&
    onPhoto.some(({ field }) => fields.includes(field)) && (
      <FieldCrops name={name} fields={fields} onPhoto={onPhoto} photos={photos} />
    )
  const met = metConditions(applied.reason)
  const copy = copyIn(applied)
  // Said by the notice already: its clause is one tap below, or a full claim would be too much to draw at one go.
  const inNotice = no.filter(({ id }) => copy !== null && id === 'countsOnce')
  const atOnce = no.filter((reason) => !inNotice.includes(reason))
  const flagsShown = flags.filter((kind) => copy === null || !saidByNotice.includes(kind))
  return (
    <Card>
      <CardTitle end={<RowMark {...ticketState(applied, seen)} />}>{ticketTitle(ticket, index)}</CardTitle>
      <View
        className={classNames('review-ticket', !printBelow && onPhoto.length > 0 && 'review-ticket--printed')}
      >
        <TicketPhotos name={name} photoIds={ticket.photoIds} photos={photos} />
        <View className="review-ticket__facts">
          <View className="review-ticket__fare">
            {ticket.fare === null ? <View>没有填票价</View> : <MoneyText size="medium" cents={ticket.fare} />}
            {asPrinted(['fare'])}
          </View>
          <FactList
            facts={ticketFacts(ticket, today).map(({ label, value, fields }) => ({
              label,
              value,
              beside: asPrinted(fields),
            }))}
          />
        </View>
      </View>
      {read && <AsRead ticket={ticket} read={read} today={today} brief={detailsBelow} />}
      <SameTicket name={name} copy={copy} said={props.said} onSay={props.onSay} />
      {flagsShown.map((kind) => (
        <Notice key={kind} tone="warn" title={flagWords(kind, claim).title}>
          {kind === 'originalAdded' && props.addedBy.length > 0 && (
            <View>{`${props.addedBy.join('、')}勾上了。`}</View>
          )}
          {flagWords(kind, claim).text}
          <AlikeClaims claims={alike.filter((other) => other.kind === kind)} today={today} />
        </Notice>
      ))}
      {atOnce.length > 0 && (
        <ReasonList label="这张不算的原因" reasons={atOnce.map((reason) => staffReason(reason, claim))} />
      )}
      {no.some(({ id }) => id === 'travelPeriod') && (
        <Notice tone="info" title="文件没写清">
          {openPointText('travelPeriod', lineOf(claim))}
        </Notice>
      )}
      {(met.length > 0 || detailsBelow) && (
        <Disclosure label={belowLabel(met.length, no.length > 0, detailsBelow)}>
          {differences.map((line) => (
            <View key={line}>{line}</View>
          ))}
          {printBelow && <FieldCrops name={name} fields={placedFields} onPhoto={onPhoto} photos={photos} />}
          <ReasonList
            label="这张票的条件"
            reasons={[...inNotice, ...met].map((reason) => staffReason(reason, claim))}
          />
        </Disclosure>
      )}
      {onOriginal && applied.counted && (
        <View className="review-ticket__original">
          <CheckRow label="原件看过了" checked={originalSeen} onChange={onOriginal} />
        </View>
      )}
    </Card>
  )
}
