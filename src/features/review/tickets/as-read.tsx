import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { TicketAsRead } from '@contract/views'
import { Notice } from '@/ui/feedback/notice'
import { differingFields, readDifferences, readDoubts } from './read-differences'
import { RowMark } from '../words/row-mark'

interface Props {
  ticket: Ticket
  read: TicketAsRead
  today: Day
  /** Only which fields differ, in one element: how they differ is drawn when it is asked for. */
  brief?: boolean
}

/** What was read off the photo beside what the worker entered. A machine reads wrongly too: the reviewer looks. */
export function AsRead({ ticket, read, today, brief = false }: Props) {
  const doubts = readDoubts(read)
  if (brief) {
    const fields = differingFields(ticket, read)
    const differing = fields.length === 0 ? [] : [`和照片上不一样：${fields.join('、')}`]
    const text = [...differing, ...doubts].join('；')
    if (text === '') return <RowMark tone="ok" icon="check" text="和照片上一样" />
    return <RowMark tone="warn" icon="warning" text={text} />
  }
  const lines = [...readDifferences(ticket, read, today), ...doubts]
  if (lines.length === 0) return <Notice tone="ok">和照片或文件上自动读到的一样</Notice>
  return (
    <Notice tone="warn" title="和照片或文件上自动读到的有出入，请看一眼">
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </Notice>
  )
}
