import { Image, View } from '@tarojs/components'
import type { Flag } from '@domain/claim/flag'
import type { Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import type { ItemDecision } from '@domain/policy/decide/decision'
import type { Ticket } from '@domain/ticket/record/ticket'
import { Button } from '@/ui/inputs/button'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { FileFace } from '@/ui/photos/file-face'
import { Icon } from '@/ui/foundation/icon'
import { Notice } from '@/ui/feedback/notice'
import { Tag, type TagTone } from '@/ui/display/tag'
import { unbroken } from '@/ui/foundation/unbroken'
import type { ShownPhoto } from '@/services/uploads/shown-files'
import { UploadProgress } from '@/ui/feedback/upload-progress'
import { ReadingLine } from './reading-line'
import { ticketLines, ticketVerdict, ticketWarnings, type TicketVerdict } from './ticket-words'
import type { TicketReadingState } from '../photos/use-readings'
import './ticket-card.scss'

const tags: Record<TicketVerdict['state'], { tone: TagTone; text: string }> = {
  counted: { tone: 'ok', text: '算钱' },
  doubted: { tone: 'info', text: '先算上，要核对' },
  withheld: { tone: 'neutral', text: '没有算钱' },
  leftOut: { tone: 'warn', text: '不算钱' },
  incomplete: { tone: 'info', text: '没填完' },
}

interface Props {
  name: string
  ticket: Ticket
  decided: ItemDecision
  photos: readonly ShownPhoto[]
  flags: readonly Flag[]
  /** What the server or the form still asks of this ticket. */
  problem?: string
  /** How far reading the photos is; left out where nothing is read any more. */
  reading?: TicketReadingState
  today: Day
  /** Whatever the ticket says, it is not paid for. */
  withheld?: boolean
  onEdit?: () => void
  onRemove?: () => void
  onRetry?: (uploadId: string) => void
}

/** One ticket: picture, what it says, and whether it counts. */
export function TicketCard(props: Props) {
  const {
    name,
    ticket,
    decided,
    photos,
    flags,
    problem,
    reading,
    today,
    withheld,
    onEdit,
    onRemove,
    onRetry,
  } = props
  const warnings = ticketWarnings(flags, ticket.id, decided)
  const verdict = ticketVerdict(ticket, decided, { withheld, doubted: warnings.length > 0 })
  const [first] = photos
  const lines = ticketLines(ticket, today)
  return (
    <Card>
      <CardTitle end={<Tag {...tags[verdict.state]} />}>{name}</CardTitle>
      <View className="ticket-card__body">
        {first?.fileKind ? (
          <View className="ticket-card__photo">
            <FileFace kind={first.fileKind} />
          </View>
        ) : first?.path ? (
          <Image
            className="ticket-card__photo"
            src={first.path}
            mode="aspectFill"
            {...accessible({ hidden: true })}
          />
        ) : (
          <View className="ticket-card__photo ticket-card__photo--none">
            <Icon name="ticket" size={32} tone="muted" />
          </View>
        )}
        <View className="ticket-card__text">
          <View className="ticket-card__fare">
            {ticket.fare === null ? '票价还没填' : `${yuanText(ticket.fare)} 元`}
          </View>
          {lines.length === 0 && <View>内容还没填</View>}
          {lines.map((line) => (
            <View key={line}>{unbroken(line)}</View>
          ))}
          <View className="ticket-card__verdict">{unbroken(verdict.text)}</View>
        </View>
      </View>
      <UploadProgress photos={photos} name={name} onRetry={onRetry} />
      {reading && <ReadingLine state={reading} complete={verdict.state !== 'incomplete'} />}
      {problem && <Notice tone="warn">{problem}</Notice>}
      {warnings.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      {(onEdit || onRemove) && (
        <View className="ticket-card__buttons">
          {onEdit && (
            <Button
              icon="edit"
              label={`${verdict.state === 'incomplete' ? '填写' : '修改'}${name}`}
              onTap={onEdit}
            >
              {verdict.state === 'incomplete' ? '填写' : '修改'}
            </Button>
          )}
          {onRemove && (
            <Button look="text" icon="trash" label={`删除${name}`} onTap={onRemove}>
              删除
            </Button>
          )}
        </View>
      )}
    </Card>
  )
}
